// Required before the program by a test: says at the end which of Node's own modules it made Node load.
const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const news = process.moduleLoadList.filter((name) => !before.has(name));
  require('node:fs').writeSync(2, `loaded: ${news.join(', ')}\n`);
});
