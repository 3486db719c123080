// Required into the built program by a test: an exclamation mark typed makes it crash, as a bug of ours would.
process.stdin.on('data', (chunk) => {
  if (chunk.toString().includes('!')) throw new Error('the bomb went off');
});
process.stdin.pause();
