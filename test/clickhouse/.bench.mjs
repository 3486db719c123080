import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) =>
  typeof require !== 'undefined'
    ? require
    : typeof Proxy !== 'undefined'
      ? new Proxy(x, {
          get: (a, b) => (typeof require !== 'undefined' ? require : a)[b],
        })
      : x)(function (x) {
  if (typeof require !== 'undefined') return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err) =>
  function __init() {
    if (err) throw err[0];
    try {
      return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])((fn = 0))), res;
    } catch (e) {
      throw ((err = [e]), e);
    }
  };
var __commonJS = (cb, mod) =>
  function __require2() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw ((mod = 0), e);
    }
  };
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if ((from && typeof from === 'object') || typeof from === 'function') {
    for (const key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, {
          get: () => from[key],
          enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable,
        });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (
  (target = mod != null ? __create(__getProtoOf(mod)) : {}),
  __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, 'default', { value: mod, enumerable: true }) : target,
    mod,
  )
);

// src/errors.ts
function withoutPassword(text3) {
  return text3.replace(/(clickhouses?(?:\+https?)?:\/\/[^\s:@/]*):(?!\d{1,5}(?:\/[^\s@]*)?(?:[\s"']|$)).*@/gi, '$1@');
}
var UsageError, DataError;
var init_errors = __esm({
  'src/errors.ts'() {
    UsageError = class extends Error {
      name = 'UsageError';
    };
    DataError = class extends Error {
      name = 'DataError';
    };
  },
});

// node_modules/papaparse/papaparse.js
var require_papaparse = __commonJS({
  'node_modules/papaparse/papaparse.js'(exports, module) {
    ((root, factory) => {
      if (typeof define === 'function' && define.amd) {
        define([], factory);
      } else if (typeof module === 'object' && typeof exports !== 'undefined') {
        module.exports = factory();
      } else {
        root.Papa = factory();
      }
    })(exports, function moduleFactory() {
      var global = (() => {
        if (typeof self !== 'undefined') {
          return self;
        }
        if (typeof window !== 'undefined') {
          return window;
        }
        if (typeof global !== 'undefined') {
          return global;
        }
        return {};
      })();
      function getWorkerBlob() {
        var URL2 = global.URL || global.webkitURL || null;
        var code = moduleFactory.toString();
        return (
          Papa4.BLOB_URL ||
          (Papa4.BLOB_URL = URL2.createObjectURL(
            new Blob(
              [
                "var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
                '(',
                code,
                ')();',
              ],
              { type: 'text/javascript' },
            ),
          ))
        );
      }
      var IS_WORKER = !global.document && !!global.postMessage,
        IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
      var workers = {},
        workerIdCounter = 0;
      var Papa4 = {};
      Papa4.parse = CsvToJson;
      Papa4.unparse = JsonToCsv;
      Papa4.RECORD_SEP = String.fromCharCode(30);
      Papa4.UNIT_SEP = String.fromCharCode(31);
      Papa4.BYTE_ORDER_MARK = '\uFEFF';
      Papa4.BAD_DELIMITERS = ['\r', '\n', '"', Papa4.BYTE_ORDER_MARK];
      Papa4.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
      Papa4.NODE_STREAM_INPUT = 1;
      Papa4.LocalChunkSize = 1024 * 1024 * 10;
      Papa4.RemoteChunkSize = 1024 * 1024 * 5;
      Papa4.DefaultDelimiter = ',';
      Papa4.Parser = Parser;
      Papa4.ParserHandle = ParserHandle;
      Papa4.NetworkStreamer = NetworkStreamer;
      Papa4.FileStreamer = FileStreamer;
      Papa4.StringStreamer = StringStreamer;
      Papa4.ReadableStreamStreamer = ReadableStreamStreamer;
      if (typeof PAPA_BROWSER_CONTEXT === 'undefined') {
        Papa4.DuplexStreamStreamer = DuplexStreamStreamer;
      }
      if (IS_PAPA_WORKER) {
        global.onmessage = workerThreadReceivedMessage;
      }
      function stripBom(string2) {
        if (string2.charCodeAt(0) === 65279) {
          return string2.slice(1);
        }
        return string2;
      }
      function CsvToJson(_input, _config) {
        _config = _config || {};
        var dynamicTyping = _config.dynamicTyping || false;
        if (isFunction(dynamicTyping)) {
          _config.dynamicTypingFunction = dynamicTyping;
          dynamicTyping = {};
        }
        _config.dynamicTyping = dynamicTyping;
        _config.transform = isFunction(_config.transform) ? _config.transform : false;
        if (_config.downloadTimeout !== void 0) {
          var downloadTimeout = parseInt(_config.downloadTimeout);
          if (isNaN(downloadTimeout)) {
            throw new Error(
              'Config downloadTimeout value (' + _config.downloadTimeout + ') not parsable by parseInt(val).',
            );
          }
          _config.downloadTimeout = downloadTimeout;
        }
        if (_config.worker && Papa4.WORKERS_SUPPORTED) {
          var w = newWorker();
          w.userStep = _config.step;
          w.userChunk = _config.chunk;
          w.userComplete = _config.complete;
          w.userError = _config.error;
          _config.step = isFunction(_config.step);
          _config.chunk = isFunction(_config.chunk);
          _config.complete = isFunction(_config.complete);
          _config.error = isFunction(_config.error);
          delete _config.worker;
          w.postMessage({
            input: _input,
            config: _config,
            workerId: w.id,
          });
          return;
        }
        var streamer = null;
        if (_input === Papa4.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === 'undefined') {
          streamer = new DuplexStreamStreamer(_config);
          return streamer.getStream();
        } else if (typeof _input === 'string') {
          _input = stripBom(_input);
          if (_config.download) streamer = new NetworkStreamer(_config);
          else streamer = new StringStreamer(_config);
        } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) {
          streamer = new ReadableStreamStreamer(_config);
        } else if ((global.File && _input instanceof File) || _input instanceof Object)
          streamer = new FileStreamer(_config);
        return streamer.stream(_input);
      }
      function JsonToCsv(_input, _config) {
        var _quotes = false;
        var _writeHeader = true;
        var _delimiter = ',';
        var _newline = '\r\n';
        var _quoteChar = '"';
        var _escapedQuote = _quoteChar + _quoteChar;
        var _skipEmptyLines = false;
        var _columns = null;
        var _escapeFormulae = false;
        unpackConfig();
        var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), 'g');
        if (typeof _input === 'string') _input = JSON.parse(_input);
        if (Array.isArray(_input)) {
          if (!_input.length) return serialize(_columns, _input, _skipEmptyLines);
          else if (Array.isArray(_input[0])) return serialize(null, _input, _skipEmptyLines);
          else if (typeof _input[0] === 'object')
            return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
        } else if (typeof _input === 'object') {
          if (typeof _input.data === 'string') _input.data = JSON.parse(_input.data);
          if (Array.isArray(_input.data)) {
            if (!_input.fields) _input.fields = (_input.meta && _input.meta.fields) || _columns;
            if (!_input.fields)
              _input.fields = Array.isArray(_input.data[0])
                ? _input.fields
                : typeof _input.data[0] === 'object'
                  ? Object.keys(_input.data[0])
                  : [];
            if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== 'object') _input.data = [_input.data];
          }
          return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
        }
        throw new Error('Unable to serialize unrecognized input');
        function unpackConfig() {
          if (typeof _config !== 'object') return;
          if (
            typeof _config.delimiter === 'string' &&
            !Papa4.BAD_DELIMITERS.filter((value) => _config.delimiter.indexOf(value) !== -1).length
          ) {
            _delimiter = _config.delimiter;
          }
          if (
            typeof _config.quotes === 'boolean' ||
            typeof _config.quotes === 'function' ||
            Array.isArray(_config.quotes)
          )
            _quotes = _config.quotes;
          if (typeof _config.skipEmptyLines === 'boolean' || typeof _config.skipEmptyLines === 'string')
            _skipEmptyLines = _config.skipEmptyLines;
          if (typeof _config.newline === 'string') _newline = _config.newline;
          if (typeof _config.quoteChar === 'string') {
            _quoteChar = _config.quoteChar;
            _escapedQuote = _quoteChar + _quoteChar;
          }
          if (typeof _config.header === 'boolean') _writeHeader = _config.header;
          if (Array.isArray(_config.columns)) {
            if (_config.columns.length === 0) throw new Error('Option columns is empty');
            _columns = _config.columns;
          }
          if (_config.escapeChar !== void 0) {
            _escapedQuote = _config.escapeChar + _quoteChar;
          }
          if (_config.escapeFormulae instanceof RegExp) {
            _escapeFormulae = _config.escapeFormulae;
          } else if (typeof _config.escapeFormulae === 'boolean' && _config.escapeFormulae) {
            _escapeFormulae = /^[=+\-@\t\r].*$/;
          }
        }
        function serialize(fields, data4, skipEmptyLines) {
          var csv = '';
          if (typeof fields === 'string') fields = JSON.parse(fields);
          if (typeof data4 === 'string') data4 = JSON.parse(data4);
          var hasHeader = Array.isArray(fields) && fields.length > 0;
          var dataKeyedByField = !Array.isArray(data4[0]);
          if (hasHeader && _writeHeader) {
            for (var i = 0; i < fields.length; i++) {
              if (i > 0) csv += _delimiter;
              csv += safe(fields[i], i);
            }
            if (data4.length > 0) csv += _newline;
          }
          for (var row = 0; row < data4.length; row++) {
            var maxCol = hasHeader ? fields.length : data4[row].length;
            var emptyLine = false;
            var nullLine = hasHeader ? Object.keys(data4[row]).length === 0 : data4[row].length === 0;
            if (skipEmptyLines && !hasHeader) {
              emptyLine =
                skipEmptyLines === 'greedy'
                  ? data4[row].join('').trim() === ''
                  : data4[row].length === 1 &&
                    (data4[row][0] === null || data4[row][0] === void 0 || data4[row][0].length === 0);
            }
            if (skipEmptyLines === 'greedy' && hasHeader) {
              var line = [];
              for (var c = 0; c < maxCol; c++) {
                var cx = dataKeyedByField ? fields[c] : c;
                line.push(data4[row][cx]);
              }
              emptyLine = line.join('').trim() === '';
            }
            if (!emptyLine) {
              for (var col = 0; col < maxCol; col++) {
                if (col > 0 && !nullLine) csv += _delimiter;
                var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
                csv += safe(data4[row][colIdx], col);
              }
              if (row < data4.length - 1 && (!skipEmptyLines || (maxCol > 0 && !nullLine))) {
                csv += _newline;
              }
            }
          }
          return csv;
        }
        function safe(str, col) {
          if (typeof str === 'undefined' || str === null) return '';
          if (str.constructor === Date) {
            if (isNaN(str.getTime())) return '';
            return str.toISOString();
          }
          var needsQuotes = false;
          var strValue = str.toString();
          if (
            _escapeFormulae &&
            typeof str !== 'number' &&
            typeof str !== 'bigint' &&
            typeof str !== 'boolean' &&
            _escapeFormulae.test(strValue)
          ) {
            strValue = "'" + strValue;
            str = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes =
            needsQuotes ||
            _quotes === true ||
            (typeof _quotes === 'function' && _quotes(str, col)) ||
            (Array.isArray(_quotes) && _quotes[col]) ||
            hasAny(escapedQuoteStr, Papa4.BAD_DELIMITERS) ||
            escapedQuoteStr.indexOf(_delimiter) > -1 ||
            strValue.indexOf(_quoteChar) > -1 ||
            escapedQuoteStr.charAt(0) === ' ' ||
            escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === ' ';
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str, substrings) {
          for (var i = 0; i < substrings.length; i++) if (str.indexOf(substrings[i]) > -1) return true;
          return false;
        }
      }
      function ChunkStreamer(config) {
        this._handle = null;
        this._finished = false;
        this._completed = false;
        this._halted = false;
        this._input = null;
        this._baseIndex = 0;
        this._partialLine = '';
        this._rowCount = 0;
        this._start = 0;
        this._nextChunk = null;
        this.isFirstChunk = true;
        this._completeResults = {
          data: [],
          errors: [],
          meta: {},
        };
        replaceConfig.call(this, config);
        this.parseChunk = function (chunk, isFakeChunk) {
          const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && skipFirstNLines > 0) {
            let _newline = this._config.newline;
            if (!_newline) {
              const quoteChar = this._config.quoteChar || '"';
              _newline = this._handle.guessLineEndings(chunk, quoteChar);
            }
            const splitChunk = chunk.split(_newline);
            chunk = [...splitChunk.slice(skipFirstNLines)].join(_newline);
          }
          if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
            var modifiedChunk = this._config.beforeFirstChunk(chunk);
            if (modifiedChunk !== void 0) chunk = modifiedChunk;
          }
          this.isFirstChunk = false;
          this._halted = false;
          var aggregate = this._partialLine + chunk;
          this._partialLine = '';
          var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          var lastIndex = results.meta.cursor;
          if (!this._finished) {
            this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
            this._baseIndex = lastIndex;
          }
          if (results && results.data) this._rowCount += results.data.length;
          var finishedIncludingPreview =
            this._finished || (this._config.preview && this._rowCount >= this._config.preview);
          if (IS_PAPA_WORKER) {
            global.postMessage({
              results,
              workerId: Papa4.WORKER_ID,
              finished: finishedIncludingPreview,
            });
          } else if (isFunction(this._config.chunk) && !isFakeChunk) {
            this._config.chunk(results, this._handle);
            if (this._handle.paused() || this._handle.aborted()) {
              this._halted = true;
              return;
            }
            results = void 0;
            this._completeResults = void 0;
          }
          if (!this._config.step && !this._config.chunk) {
            this._completeResults.data = this._completeResults.data.concat(results.data);
            this._completeResults.errors = this._completeResults.errors.concat(results.errors);
            this._completeResults.meta = results.meta;
          }
          if (
            !this._completed &&
            finishedIncludingPreview &&
            isFunction(this._config.complete) &&
            (!results || !results.meta.aborted)
          ) {
            this._config.complete(this._completeResults, this._input);
            this._completed = true;
          }
          if (!finishedIncludingPreview && (!results || !results.meta.paused)) this._nextChunk();
          return results;
        };
        this._sendError = function (error) {
          if (isFunction(this._config.error)) this._config.error(error);
          else if (IS_PAPA_WORKER && this._config.error) {
            global.postMessage({
              workerId: Papa4.WORKER_ID,
              error,
              finished: false,
            });
          }
        };
        function replaceConfig(config2) {
          var configCopy = copy(config2);
          configCopy.chunkSize = parseInt(configCopy.chunkSize);
          if (!config2.step && !config2.chunk) configCopy.chunkSize = null;
          this._handle = new ParserHandle(configCopy);
          this._handle.streamer = this;
          this._config = configCopy;
        }
      }
      function NetworkStreamer(config) {
        config = config || {};
        if (!config.chunkSize) config.chunkSize = Papa4.RemoteChunkSize;
        ChunkStreamer.call(this, config);
        var xhr;
        if (IS_WORKER) {
          this._nextChunk = function () {
            this._readChunk();
            this._chunkLoaded();
          };
        } else {
          this._nextChunk = function () {
            this._readChunk();
          };
        }
        this.stream = function (url) {
          this._input = url;
          this._nextChunk();
        };
        this._readChunk = function () {
          if (this._finished) {
            this._chunkLoaded();
            return;
          }
          xhr = new XMLHttpRequest();
          if (this._config.withCredentials) {
            xhr.withCredentials = this._config.withCredentials;
          }
          if (!IS_WORKER) {
            xhr.onload = bindFunction(this._chunkLoaded, this);
            xhr.onerror = bindFunction(this._chunkError, this);
          }
          xhr.ontimeout = bindFunction(this._chunkTimeout, this);
          xhr.open(this._config.downloadRequestBody ? 'POST' : 'GET', this._input, !IS_WORKER);
          if (this._config.downloadTimeout && !IS_WORKER) {
            xhr.timeout = this._config.downloadTimeout;
          }
          if (this._config.downloadRequestHeaders) {
            var headers = this._config.downloadRequestHeaders;
            for (var headerName in headers) {
              xhr.setRequestHeader(headerName, headers[headerName]);
            }
          }
          if (this._config.chunkSize) {
            var end = this._start + this._config.chunkSize - 1;
            xhr.setRequestHeader('Range', 'bytes=' + this._start + '-' + end);
          }
          try {
            xhr.send(this._config.downloadRequestBody);
          } catch (err) {
            this._chunkError(err.message);
          }
          if (IS_WORKER && xhr.status === 0) this._chunkError();
        };
        this._chunkLoaded = function () {
          if (xhr.readyState !== 4) return;
          if (xhr.status < 200 || xhr.status >= 400) {
            this._chunkError();
            return;
          }
          this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
          this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
          this.parseChunk(xhr.responseText);
        };
        this._chunkError = function (errorMessage) {
          var errorText = xhr.statusText || errorMessage;
          this._sendError(new Error(errorText));
        };
        this._chunkTimeout = function () {
          this._chunkError('Request timed out after ' + this._config.downloadTimeout + 'ms');
        };
        function getFileSize(xhr2) {
          var contentRange = xhr2.getResponseHeader('Content-Range');
          if (contentRange === null) {
            return -1;
          }
          return parseInt(contentRange.substring(contentRange.lastIndexOf('/') + 1));
        }
      }
      NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
      NetworkStreamer.prototype.constructor = NetworkStreamer;
      function FileStreamer(config) {
        config = config || {};
        if (!config.chunkSize) config.chunkSize = Papa4.LocalChunkSize;
        ChunkStreamer.call(this, config);
        var reader, slice;
        var usingAsyncReader = typeof FileReader !== 'undefined';
        this.stream = function (file) {
          this._input = file;
          slice = file.slice || file.webkitSlice || file.mozSlice;
          if (usingAsyncReader) {
            reader = new FileReader();
            reader.onload = bindFunction(this._chunkLoaded, this);
            reader.onerror = bindFunction(this._chunkError, this);
          } else reader = new FileReaderSync();
          this._nextChunk();
        };
        this._nextChunk = function () {
          if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview)) this._readChunk();
        };
        this._readChunk = function () {
          var input = this._input;
          if (this._config.chunkSize) {
            var end = Math.min(this._start + this._config.chunkSize, this._input.size);
            input = slice.call(input, this._start, end);
          }
          var txt = reader.readAsText(input, this._config.encoding);
          if (!usingAsyncReader) this._chunkLoaded({ target: { result: txt } });
        };
        this._chunkLoaded = function (event) {
          this._start += this._config.chunkSize;
          this._finished = !this._config.chunkSize || this._start >= this._input.size;
          this.parseChunk(event.target.result);
        };
        this._chunkError = function () {
          this._sendError(reader.error);
        };
      }
      FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
      FileStreamer.prototype.constructor = FileStreamer;
      function StringStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var remaining;
        this.stream = function (s) {
          remaining = s;
          return this._nextChunk();
        };
        this._nextChunk = function () {
          if (this._finished) return;
          var size2 = this._config.chunkSize;
          var chunk;
          if (size2) {
            chunk = remaining.substring(0, size2);
            remaining = remaining.substring(size2);
          } else {
            chunk = remaining;
            remaining = '';
          }
          this._finished = !remaining;
          return this.parseChunk(chunk);
        };
      }
      StringStreamer.prototype = Object.create(StringStreamer.prototype);
      StringStreamer.prototype.constructor = StringStreamer;
      function ReadableStreamStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var queue = [];
        var parseOnData = true;
        var streamHasEnded = false;
        this.pause = function () {
          ChunkStreamer.prototype.pause.apply(this, arguments);
          this._input.pause();
        };
        this.resume = function () {
          ChunkStreamer.prototype.resume.apply(this, arguments);
          this._input.resume();
        };
        this.stream = function (stream2) {
          this._input = stream2;
          this._input.on('data', this._streamData);
          this._input.on('end', this._streamEnd);
          this._input.on('error', this._streamError);
        };
        this._checkIsFinished = function () {
          if (streamHasEnded && queue.length === 1) {
            this._finished = true;
          }
        };
        this._nextChunk = function () {
          this._checkIsFinished();
          if (queue.length) {
            this.parseChunk(queue.shift());
          } else {
            parseOnData = true;
          }
        };
        this._streamData = bindFunction(function (chunk) {
          try {
            queue.push(typeof chunk === 'string' ? chunk : chunk.toString(this._config.encoding));
            if (parseOnData) {
              parseOnData = false;
              this._checkIsFinished();
              this.parseChunk(queue.shift());
            }
          } catch (error) {
            this._streamError(error);
          }
        }, this);
        this._streamError = bindFunction(function (error) {
          this._streamCleanUp();
          this._sendError(error);
        }, this);
        this._streamEnd = bindFunction(function () {
          this._streamCleanUp();
          streamHasEnded = true;
          this._streamData('');
        }, this);
        this._streamCleanUp = bindFunction(function () {
          this._input.removeListener('data', this._streamData);
          this._input.removeListener('end', this._streamEnd);
          this._input.removeListener('error', this._streamError);
        }, this);
      }
      ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
      function DuplexStreamStreamer(_config) {
        var Duplex = __require('stream').Duplex;
        var config = copy(_config);
        var parseOnWrite = true;
        var writeStreamHasFinished = false;
        var parseCallbackQueue = [];
        var stream2 = null;
        this._onCsvData = function (results) {
          var data4 = results.data;
          if (!stream2.push(data4) && !this._handle.paused()) {
            this._handle.pause();
          }
        };
        this._onCsvComplete = () => {
          stream2.push(null);
        };
        config.step = bindFunction(this._onCsvData, this);
        config.complete = bindFunction(this._onCsvComplete, this);
        ChunkStreamer.call(this, config);
        this._nextChunk = function () {
          if (writeStreamHasFinished && parseCallbackQueue.length === 1) {
            this._finished = true;
          }
          if (parseCallbackQueue.length) {
            parseCallbackQueue.shift()();
          } else {
            parseOnWrite = true;
          }
        };
        this._addToParseQueue = function (chunk, callback) {
          parseCallbackQueue.push(
            bindFunction(function () {
              this.parseChunk(typeof chunk === 'string' ? chunk : chunk.toString(config.encoding));
              if (isFunction(callback)) {
                return callback();
              }
            }, this),
          );
          if (parseOnWrite) {
            parseOnWrite = false;
            this._nextChunk();
          }
        };
        this._onRead = function () {
          if (this._handle.paused()) {
            this._handle.resume();
          }
        };
        this._onWrite = function (chunk, encoding, callback) {
          this._addToParseQueue(chunk, callback);
        };
        this._onWriteComplete = function () {
          writeStreamHasFinished = true;
          this._addToParseQueue('');
        };
        this.getStream = () => stream2;
        stream2 = new Duplex({
          readableObjectMode: true,
          decodeStrings: false,
          read: bindFunction(this._onRead, this),
          write: bindFunction(this._onWrite, this),
        });
        stream2.once('finish', bindFunction(this._onWriteComplete, this));
      }
      if (typeof PAPA_BROWSER_CONTEXT === 'undefined') {
        DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
        DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
      }
      function ParserHandle(_config) {
        var MAX_FLOAT = 2 ** 53;
        var MIN_FLOAT = -MAX_FLOAT;
        var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
        var ISO_DATE =
          /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
        var _stepCounter = 0;
        var _rowCounter = 0;
        var _input;
        var _parser;
        var _paused = false;
        var _aborted = false;
        var _delimiterError;
        var _fields = [];
        var _results = {
          // The last results returned from the parser
          data: [],
          errors: [],
          meta: {},
        };
        if (isFunction(_config.step)) {
          var userStep = _config.step;
          _config.step = (results) => {
            _results = results;
            if (needsHeaderRow()) processResults();
            else {
              processResults();
              if (_results.data.length === 0) return;
              _stepCounter += results.data.length;
              if (_config.preview && _stepCounter > _config.preview) _parser.abort();
              else {
                _results.data = _results.data[0];
                userStep(_results, this);
              }
            }
          };
        }
        this.parse = function (input, baseIndex, ignoreLastRow) {
          var quoteChar = _config.quoteChar || '"';
          if (!_config.newline) _config.newline = this.guessLineEndings(input, quoteChar);
          _delimiterError = false;
          if (!_config.delimiter) {
            var delimGuess = guessDelimiter(
              input,
              _config.newline,
              _config.skipEmptyLines,
              _config.comments,
              _config.delimitersToGuess,
            );
            if (delimGuess.successful) _config.delimiter = delimGuess.bestDelimiter;
            else {
              _delimiterError = true;
              _config.delimiter = Papa4.DefaultDelimiter;
            }
            _results.meta.delimiter = _config.delimiter;
          } else if (isFunction(_config.delimiter)) {
            _config.delimiter = _config.delimiter(input);
            _results.meta.delimiter = _config.delimiter;
          }
          var parserConfig = copy(_config);
          parserConfig.header = needsHeaderRow();
          if (_config.preview && _config.header) parserConfig.preview++;
          _input = input;
          _parser = new Parser(parserConfig);
          _results = _parser.parse(_input, baseIndex, ignoreLastRow);
          processResults();
          return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
        };
        this.paused = () => _paused;
        this.pause = () => {
          _paused = true;
          _parser.abort();
          _input = isFunction(_config.chunk) ? '' : _input.substring(_parser.getCharIndex());
        };
        this.resume = () => {
          if (this.streamer._halted) {
            _paused = false;
            this.streamer.parseChunk(_input, true);
          } else {
            setTimeout(this.resume, 3);
          }
        };
        this.aborted = () => _aborted;
        this.abort = () => {
          _aborted = true;
          _parser.abort();
          _results.meta.aborted = true;
          if (isFunction(_config.complete)) _config.complete(_results);
          _input = '';
        };
        this.guessLineEndings = (input, quoteChar) => {
          input = input.substring(0, 1024 * 1024);
          var re = new RegExp(escapeRegExp(quoteChar) + '([^]*?)' + escapeRegExp(quoteChar), 'gm');
          input = input.replace(re, '');
          var r = input.split('\r');
          var n = input.split('\n');
          var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
          if (r.length === 1 || nAppearsFirst) return '\n';
          var numWithN = 0;
          for (var i = 0; i < r.length; i++) {
            if (r[i][0] === '\n') numWithN++;
          }
          return numWithN >= r.length / 2 ? '\r\n' : '\r';
        };
        function testEmptyLine(s) {
          return _config.skipEmptyLines === 'greedy' ? s.join('').trim() === '' : s.length === 1 && s[0].length === 0;
        }
        function testFloat(s) {
          if (FLOAT.test(s)) {
            var floatValue = parseFloat(s);
            if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) {
              return true;
            }
          }
          return false;
        }
        function processResults() {
          if (_results && _delimiterError) {
            addError(
              'Delimiter',
              'UndetectableDelimiter',
              "Unable to auto-detect delimiting character; defaulted to '" + Papa4.DefaultDelimiter + "'",
            );
            _delimiterError = false;
          }
          if (_config.skipEmptyLines) {
            _results.data = _results.data.filter((d) => !testEmptyLine(d));
          }
          if (needsHeaderRow()) fillHeaderFields();
          return applyHeaderAndDynamicTypingAndTransformation();
        }
        function needsHeaderRow() {
          return _config.header && _fields.length === 0;
        }
        function fillHeaderFields() {
          if (!_results) return;
          function addHeader(header) {
            _fields.push(header);
          }
          if (Array.isArray(_results.data[0])) {
            for (var i = 0; needsHeaderRow() && i < _results.data.length; i++) _results.data[i].forEach(addHeader);
            _results.data.splice(0, 1);
          } else _results.data.forEach(addHeader);
        }
        function shouldApplyDynamicTyping(field) {
          if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) {
            _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
          }
          return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
        }
        function parseDynamic(field, value) {
          if (shouldApplyDynamicTyping(field)) {
            if (value === 'true' || value === 'TRUE') return true;
            else if (value === 'false' || value === 'FALSE') return false;
            else if (testFloat(value)) return parseFloat(value);
            else if (ISO_DATE.test(value)) return new Date(value);
            else return value === '' ? null : value;
          }
          return value;
        }
        function applyHeaderAndDynamicTypingAndTransformation() {
          if (!_results || (!_config.header && !_config.dynamicTyping && !_config.transform)) return _results;
          function processRow(rowSource, i) {
            var row = _config.header ? {} : [];
            var j;
            for (j = 0; j < rowSource.length; j++) {
              var field = j;
              var value = rowSource[j];
              if (_config.header) field = j >= _fields.length ? '__parsed_extra' : _fields[j];
              if (_config.transform) value = _config.transform(value, field);
              value = parseDynamic(field, value);
              if (field === '__parsed_extra') {
                row[field] = row[field] || [];
                row[field].push(value);
              } else row[field] = value;
            }
            if (_config.header) {
              if (j > _fields.length)
                addError(
                  'FieldMismatch',
                  'TooManyFields',
                  'Too many fields: expected ' + _fields.length + ' fields but parsed ' + j,
                  _rowCounter + i,
                );
              else if (j < _fields.length)
                addError(
                  'FieldMismatch',
                  'TooFewFields',
                  'Too few fields: expected ' + _fields.length + ' fields but parsed ' + j,
                  _rowCounter + i,
                );
            }
            return row;
          }
          var incrementBy = 1;
          if (!_results.data.length || Array.isArray(_results.data[0])) {
            _results.data = _results.data.map(processRow);
            incrementBy = _results.data.length;
          } else _results.data = processRow(_results.data, 0);
          if (_config.header && _results.meta) _results.meta.fields = _fields;
          _rowCounter += incrementBy;
          return _results;
        }
        function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
          var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
          delimitersToGuess = delimitersToGuess || [',', '	', '|', ';', Papa4.RECORD_SEP, Papa4.UNIT_SEP];
          for (var i = 0; i < delimitersToGuess.length; i++) {
            var delim = delimitersToGuess[i];
            var delta = 0,
              avgFieldCount = 0,
              emptyLinesCount = 0;
            fieldCountPrevRow = void 0;
            var preview = new Parser({
              comments,
              delimiter: delim,
              newline,
              preview: 10,
            }).parse(input);
            for (var j = 0; j < preview.data.length; j++) {
              if (skipEmptyLines && testEmptyLine(preview.data[j])) {
                emptyLinesCount++;
                continue;
              }
              var fieldCount = preview.data[j].length;
              avgFieldCount += fieldCount;
              if (typeof fieldCountPrevRow === 'undefined') {
                fieldCountPrevRow = fieldCount;
              } else if (fieldCount > 0) {
                delta += Math.abs(fieldCount - fieldCountPrevRow);
                fieldCountPrevRow = fieldCount;
              }
            }
            if (preview.data.length > 0) avgFieldCount /= preview.data.length - emptyLinesCount;
            if (
              avgFieldCount > 1.99 &&
              (typeof bestDelta === 'undefined' ||
                delta < bestDelta ||
                (delta === bestDelta && avgFieldCount > maxFieldCount))
            ) {
              bestDelta = delta;
              bestDelim = delim;
              maxFieldCount = avgFieldCount;
            }
          }
          _config.delimiter = bestDelim;
          return {
            successful: !!bestDelim,
            bestDelimiter: bestDelim,
          };
        }
        function addError(type, code, msg, row) {
          var error = {
            type,
            code,
            message: msg,
          };
          if (row !== void 0) {
            error.row = row;
          }
          _results.errors.push(error);
        }
      }
      function escapeRegExp(string2) {
        return string2.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      }
      function Parser(config) {
        config = config || {};
        var delim = config.delimiter;
        var newline = config.newline;
        var comments = config.comments;
        var step = config.step;
        var preview = config.preview;
        var fastMode = config.fastMode;
        var quoteChar;
        var renamedHeaders = null;
        var headerParsed = false;
        if (config.quoteChar === void 0 || config.quoteChar === null) {
          quoteChar = '"';
        } else {
          quoteChar = config.quoteChar;
        }
        var escapeChar = quoteChar;
        if (config.escapeChar !== void 0) {
          escapeChar = config.escapeChar;
        }
        if (typeof delim !== 'string' || Papa4.BAD_DELIMITERS.indexOf(delim) > -1) delim = ',';
        if (comments === delim) throw new Error('Comment character same as delimiter');
        else if (comments === true) comments = '#';
        else if (typeof comments !== 'string' || Papa4.BAD_DELIMITERS.indexOf(comments) > -1) comments = false;
        if (newline !== '\n' && newline !== '\r' && newline !== '\r\n') newline = '\n';
        var cursor = 0;
        var aborted = false;
        this.parse = (input, baseIndex, ignoreLastRow) => {
          if (typeof input !== 'string') throw new Error('Input must be a string');
          var inputLen = input.length,
            delimLen = delim.length,
            newlineLen = newline.length,
            commentsLen = comments.length;
          var stepIsFunction = isFunction(step);
          cursor = 0;
          var data4 = [],
            errors = [],
            row = [],
            lastCursor = 0;
          if (!input) return returnable();
          if (fastMode || (fastMode !== false && input.indexOf(quoteChar) === -1)) {
            var rows = input.split(newline);
            for (var i = 0; i < rows.length; i++) {
              row = rows[i];
              cursor += row.length;
              if (i !== rows.length - 1) cursor += newline.length;
              else if (ignoreLastRow) return returnable();
              if (comments && row.substring(0, commentsLen) === comments) continue;
              if (stepIsFunction) {
                data4 = [];
                pushRow(row.split(delim));
                doStep();
                if (aborted) return returnable();
              } else pushRow(row.split(delim));
              if (preview && i >= preview) {
                data4 = data4.slice(0, preview);
                return returnable(true);
              }
            }
            return returnable();
          }
          var nextDelim = input.indexOf(delim, cursor);
          var nextNewline = input.indexOf(newline, cursor);
          var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), 'g');
          var quoteSearch = input.indexOf(quoteChar, cursor);
          for (;;) {
            if (input[cursor] === quoteChar) {
              quoteSearch = cursor;
              cursor++;
              for (;;) {
                quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
                if (quoteSearch === -1) {
                  if (!ignoreLastRow) {
                    errors.push({
                      type: 'Quotes',
                      code: 'MissingQuotes',
                      message: 'Quoted field unterminated',
                      row: data4.length,
                      // row has yet to be inserted
                      index: cursor,
                    });
                  }
                  return finish();
                }
                if (quoteSearch === inputLen - 1) {
                  var value = input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar);
                  return finish(value);
                }
                if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                  quoteSearch++;
                  continue;
                }
                if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) {
                  continue;
                }
                if (nextDelim !== -1 && nextDelim < quoteSearch + 1) {
                  nextDelim = input.indexOf(delim, quoteSearch + 1);
                }
                if (nextNewline !== -1 && nextNewline < quoteSearch + 1) {
                  nextNewline = input.indexOf(newline, quoteSearch + 1);
                }
                var checkUpTo = nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline);
                var spacesBetweenQuoteAndDelimiter = extraSpaces(checkUpTo);
                if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                  if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) {
                    quoteSearch = input.indexOf(quoteChar, cursor);
                  }
                  if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
                  if (nextNewline !== -1 && nextNewline < cursor) nextNewline = input.indexOf(newline, cursor);
                  break;
                }
                var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
                if (
                  input.substring(
                    quoteSearch + 1 + spacesBetweenQuoteAndNewLine,
                    quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen,
                  ) === newline
                ) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                  if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
                  quoteSearch = input.indexOf(quoteChar, cursor);
                  if (stepIsFunction) {
                    doStep();
                    if (aborted) return returnable();
                  }
                  if (preview && data4.length >= preview) return returnable(true);
                  break;
                }
                errors.push({
                  type: 'Quotes',
                  code: 'InvalidQuotes',
                  message: 'Trailing quote on quoted field is malformed',
                  row: data4.length,
                  // row has yet to be inserted
                  index: cursor,
                });
                quoteSearch++;
              }
              continue;
            }
            if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
              if (nextNewline === -1) return returnable();
              cursor = nextNewline + newlineLen;
              nextNewline = input.indexOf(newline, cursor);
              if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
              row.push(input.substring(cursor, nextDelim));
              cursor = nextDelim + delimLen;
              nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextNewline !== -1) {
              row.push(input.substring(cursor, nextNewline));
              saveRow(nextNewline + newlineLen);
              if (stepIsFunction) {
                doStep();
                if (aborted) return returnable();
              }
              if (preview && data4.length >= preview) return returnable(true);
              continue;
            }
            break;
          }
          return finish();
          function pushRow(row2) {
            data4.push(row2);
            lastCursor = cursor;
          }
          function extraSpaces(index) {
            var spaceLength = 0;
            if (index !== -1) {
              var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
              if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === '') {
                spaceLength = textBetweenClosingQuoteAndIndex.length;
              }
            }
            return spaceLength;
          }
          function finish(value2) {
            if (ignoreLastRow) return returnable();
            if (typeof value2 === 'undefined') value2 = input.substring(cursor);
            row.push(value2);
            cursor = inputLen;
            pushRow(row);
            if (stepIsFunction) doStep();
            return returnable();
          }
          function saveRow(newCursor) {
            cursor = newCursor;
            pushRow(row);
            row = [];
            nextNewline = input.indexOf(newline, cursor);
          }
          function returnable(stopped) {
            if (config.header && !baseIndex && data4.length && !headerParsed) {
              const result = data4[0];
              const headerCount = /* @__PURE__ */ Object.create(null);
              const usedHeaders = new Set(result);
              let duplicateHeaders = false;
              for (let i2 = 0; i2 < result.length; i2++) {
                let header = stripBom(result[i2]);
                if (isFunction(config.transformHeader)) header = config.transformHeader(header, i2);
                if (!headerCount[header]) {
                  headerCount[header] = 1;
                  result[i2] = header;
                } else {
                  let newHeader;
                  let suffixCount = headerCount[header];
                  do {
                    newHeader = `${header}_${suffixCount}`;
                    suffixCount++;
                  } while (usedHeaders.has(newHeader));
                  usedHeaders.add(newHeader);
                  result[i2] = newHeader;
                  headerCount[header]++;
                  duplicateHeaders = true;
                  if (renamedHeaders === null) {
                    renamedHeaders = {};
                  }
                  renamedHeaders[newHeader] = header;
                }
                usedHeaders.add(header);
              }
              if (duplicateHeaders) {
                console.warn('Duplicate headers found and renamed.');
              }
              headerParsed = true;
            }
            return {
              data: data4,
              errors,
              meta: {
                delimiter: delim,
                linebreak: newline,
                aborted,
                truncated: !!stopped,
                cursor: lastCursor + (baseIndex || 0),
                renamedHeaders,
              },
            };
          }
          function doStep() {
            step(returnable());
            data4 = [];
            errors = [];
          }
        };
        this.abort = () => {
          aborted = true;
        };
        this.getCharIndex = () => cursor;
      }
      function newWorker() {
        if (!Papa4.WORKERS_SUPPORTED) return false;
        var workerUrl = getWorkerBlob();
        var w = new global.Worker(workerUrl);
        w.onmessage = mainThreadReceivedMessage;
        w.id = workerIdCounter++;
        workers[w.id] = w;
        return w;
      }
      function mainThreadReceivedMessage(e) {
        var msg = e.data;
        var worker = workers[msg.workerId];
        var aborted = false;
        if (msg.error) worker.userError(msg.error, msg.file);
        else if (msg.results && msg.results.data) {
          var abort = () => {
            aborted = true;
            completeWorker(msg.workerId, { data: [], errors: [], meta: { aborted: true } });
          };
          var handle = {
            abort,
            pause: notImplemented,
            resume: notImplemented,
          };
          if (isFunction(worker.userStep)) {
            for (var i = 0; i < msg.results.data.length; i++) {
              worker.userStep(
                {
                  data: msg.results.data[i],
                  errors: msg.results.errors,
                  meta: msg.results.meta,
                },
                handle,
              );
              if (aborted) break;
            }
            delete msg.results;
          } else if (isFunction(worker.userChunk)) {
            worker.userChunk(msg.results, handle, msg.file);
            delete msg.results;
          }
        }
        if (msg.finished && !aborted) completeWorker(msg.workerId, msg.results);
      }
      function completeWorker(workerId, results) {
        var worker = workers[workerId];
        if (isFunction(worker.userComplete)) worker.userComplete(results);
        worker.terminate();
        delete workers[workerId];
      }
      function notImplemented() {
        throw new Error('Not implemented.');
      }
      function workerThreadReceivedMessage(e) {
        var msg = e.data;
        if (typeof Papa4.WORKER_ID === 'undefined' && msg) Papa4.WORKER_ID = msg.workerId;
        if (typeof msg.input === 'string') {
          global.postMessage({
            workerId: Papa4.WORKER_ID,
            results: Papa4.parse(msg.input, msg.config),
            finished: true,
          });
        } else if ((global.File && msg.input instanceof File) || msg.input instanceof Object) {
          var results = Papa4.parse(msg.input, msg.config);
          if (results)
            global.postMessage({
              workerId: Papa4.WORKER_ID,
              results,
              finished: true,
            });
        }
      }
      function copy(obj) {
        if (typeof obj !== 'object' || obj === null) return obj;
        var cpy = Array.isArray(obj) ? [] : {};
        for (var key in obj) cpy[key] = copy(obj[key]);
        return cpy;
      }
      function bindFunction(f, self2) {
        return function () {
          f.apply(self2, arguments);
        };
      }
      function isFunction(func2) {
        return typeof func2 === 'function';
      }
      return Papa4;
    });
  },
});

// src/clickhouse/address.ts
function isAddress(text3) {
  return schemes.test(text3);
}
function parseAddress(text3) {
  const shown = withoutPassword(text3);
  const fail = (what) => {
    throw new UsageError(`${shown} ${what} It is written ${example}.`);
  };
  const [scheme = ''] = schemes.exec(text3) ?? [];
  let url;
  try {
    url = new URL(`http://${text3.slice(scheme.length)}`);
  } catch {
    return fail('is no address of a table.');
  }
  const unescaped = (part2) => {
    try {
      return decodeURIComponent(part2);
    } catch {
      return fail('has a % that is no escape.');
    }
  };
  if (url.search !== '' || url.hash !== '') fail('has a query or a fragment, which mean nothing here.');
  if (url.hostname === '') fail('names no host.');
  const port = /:(\d+)$/.exec(text3.slice(scheme.length).split('/')[0] ?? '')?.[1] ?? '';
  const isSecure = usesTls(scheme.toLowerCase(), url.hostname);
  const parts = url.pathname.split('/').slice(1).filter(Boolean).map(unescaped);
  const [first = '', second] = parts;
  const dot = first.indexOf('.');
  const [database, table] =
    second !== void 0 ? [first, second] : dot < 0 ? ['default', first] : [first.slice(0, dot), first.slice(dot + 1)];
  if (parts.length > 2 || database === '' || table === '') fail('names no table.');
  if (port === '9000' || port === '9440')
    throw new UsageError(
      `${shown}: port ${port} speaks ClickHouse's own protocol; this program speaks HTTP, by default on 8443 with TLS and 8123 without.`,
    );
  return {
    url: `${isSecure ? 'https' : 'http'}://${url.hostname}:${port === '' ? (isSecure ? 8443 : 8123) : port}`,
    user: url.username === '' ? null : unescaped(url.username),
    password: url.password === '' ? null : unescaped(url.password),
    database,
    table,
    shown,
  };
}
function usesTls(scheme, host) {
  if (scheme.includes('+http')) return scheme.includes('+https');
  return scheme.startsWith('clickhouses') || !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}
var schemes, example;
var init_address = __esm({
  'src/clickhouse/address.ts'() {
    init_errors();
    schemes = /^clickhouses?(?:\+https?)?:\/\//i;
    example = 'clickhouse://user@host:8443/database.table';
  },
});

// src/data/labels.ts
function sourceTypeOf(label) {
  if (label.stealth || label.openWeights === null) return 'Unknown';
  if (!label.openWeights) return 'Closed';
  if (label.origin === null) return 'Unknown';
  return label.origin === 'China' ? 'Chinese OSS' : 'RoW OSS';
}
function labelModels(models6, authors) {
  const authorOf = new Map(authors.rows.map((row) => [row.author, row]));
  return new Map(models6.rows.map((row) => [text(row, 'slug'), labelModel(row, authorOf.get(row.author ?? null))]));
}
function labelModel(row, author2) {
  const openWeights = flag(row, 'open_weights');
  const origin = oneOf(author2?.origin, ['China', 'Rest of world']);
  const slug = text(row, 'slug');
  return {
    slug,
    model: text(row, 'model'),
    name: text(row, 'name'),
    author: maybeText(row, 'author'),
    authorName: author2 === void 0 ? null : maybeText(author2, 'name'),
    origin,
    sourceType: sourceTypeOf({ openWeights, origin, stealth: row.stealth === true }),
    openWeights,
    size: oneOf(row.size, ['small', 'medium', 'large']),
    reasoning: flag(row, 'reasoning'),
    reasoningDefault: flag(row, 'reasoning_default'),
    releaseDate: maybeText(row, 'release_date'),
    doubtful: row.doubtful === true,
  };
}
function text(row, column) {
  const value = row[column];
  if (typeof value !== 'string') throw new DataError(`a row has no ${column}: ${JSON.stringify(row)}`);
  return value;
}
function maybeText(row, column) {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
function flag(row, column) {
  const value = row[column];
  return typeof value === 'boolean' ? value : null;
}
function oneOf(value, known2) {
  return known2.find((each) => each === value) ?? null;
}
var init_labels = __esm({
  'src/data/labels.ts'() {
    init_errors();
  },
});

// src/study/aggregate.ts
function aggregateSql({ by = {}, sums = {}, where }, dialect) {
  const keys = Object.entries(by).map(([name, key]) => ({ name, sql: dialect.key(key) }));
  const values = Object.entries(sums).map(([name, sum2]) => ({ name, sql: dialect.sum(sum2) }));
  const columns4 = [...keys, ...values].map(({ name, sql }) => `${sql} as ${name}`);
  const condition = where === void 0 ? '' : ` where ${where}`;
  const groups3 = keys.length === 0 ? '' : ` group by ${keys.map(({ sql }) => sql).join(', ')}`;
  return `select ${columns4.join(', ')} from requests${condition}${groups3}`;
}
function sum(of, when) {
  return { kind: 'sum', of, when };
}
function money(when) {
  return { kind: 'money', of: 'cost_usd', when };
}
function count(of, when) {
  return { kind: 'count', of, when };
}
var init_aggregate = __esm({
  'src/study/aggregate.ts'() {},
});

// src/engine/value.ts
function plainValue(value, type = '') {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return type === 'DATE' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (Array.isArray(value)) return value.map((each) => plainValue(each, type.replace(/\[\]$/, '')));
  return value === void 0 ? null : value;
}
function literal(text3) {
  return `'${text3.replaceAll("'", "''")}'`;
}
function identifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
var init_value = __esm({
  'src/engine/value.ts'() {},
});

// src/study/duckdb-dialect.ts
function maskType(periods2) {
  return periods2 <= bits.bigint ? 'bigint' : 'hugeint';
}
function peopleSql({ from, unit, periods: periods2, id, fewest, where, renamed: renamed2 }) {
  const type = maskType(periods2);
  const index =
    unit === 'week'
      ? `date_diff('day', date '${from}', ts::date) // 7`
      : `date_diff('month', date '${from}', ts::date)`;
  const values = renamed2
    .map(({ slug, canonical: canonical3 }) => `(${literal(slug)}, ${literal(canonical3)})`)
    .join(', ');
  const none2 = renamed2.length === 0;
  return `select model, mask, count(*)::bigint as users from (
  select ${none2 ? 'model' : 'coalesce(canonical, model)'} as model, bit_or(1::${type} << (${index})::int) as mask
  from requests ${none2 ? '' : `left join (values ${values}) as called(slug, canonical) on slug = model`}
  where ${where} group by 1, ${id} having sum(requests) >= ${fewest}
) group by model, mask`;
}
var bits, mostPeriods, duckDb;
var init_duckdb_dialect = __esm({
  'src/study/duckdb-dialect.ts'() {
    init_value();
    bits = { bigint: 62, hugeint: 126 };
    mostPeriods = bits.hugeint;
    duckDb = {
      key(key) {
        if (typeof key === 'string') return key;
        if ('month' in key) return `strftime(ts, '%Y-%m')`;
        return key.week === 'sunday'
          ? `(date_trunc('week', ts + interval 1 day) - interval 1 day)::date::varchar`
          : `date_trunc('week', ts)::date::varchar`;
      },
      sum({ kind, of, when, at: at2 }) {
        const filter2 = when === void 0 ? '' : ` filter (${when})`;
        switch (kind) {
          case 'sum':
            return `sum(${of})${filter2}`;
          case 'money':
            return `sum(try_cast(${of} as decimal(38, 12)))${filter2}`;
          case 'count':
            return `count(${of})${filter2}`;
          case 'max':
            return `max(${of})${filter2}`;
          case 'first':
            return `min(${of})${filter2}::date::varchar`;
          case 'last':
            return `max(${of})${filter2}::date::varchar`;
          case 'quantile':
            return `quantile_cont(${of}, ${at2})${filter2}::double`;
        }
      },
    };
  },
});

// src/study/sql.ts
async function rowsOf(sql, aggregate) {
  return sql.rows(`select * from ${await sql.counted(aggregate)}`);
}
function remembering(sql) {
  const remember = (ask3) => {
    const answers = /* @__PURE__ */ new Map();
    return (...asked) => {
      const key = JSON.stringify(asked);
      const known2 = answers.get(key);
      if (known2 !== void 0) return known2;
      const answer = ask3(...asked).catch((error) => {
        answers.delete(key);
        throw error;
      });
      answers.set(key, answer);
      return answer;
    };
  };
  return {
    rows: remember((text3, parameters = []) => sql.rows(text3, parameters)),
    counted: remember((aggregate) => sql.counted(aggregate)),
    people: remember((people2) => sql.people(people2)),
  };
}
var inPlace;
var init_sql = __esm({
  'src/study/sql.ts'() {
    init_aggregate();
    init_duckdb_dialect();
    inPlace = {
      counted: async (aggregate) => `(${aggregateSql(aggregate, duckDb)})`,
      people: async (people2) => `(${peopleSql(people2)})`,
    };
  },
});

// src/study/categories.ts
function categoryOf(map2, raw) {
  const wanted2 = plain(raw);
  let best = { length: 0, category: null };
  for (const row of map2.rows) {
    const match = plain(String(row.match));
    const fits = wanted2 === match || (match.startsWith('/') && wanted2.startsWith(`${match}/`));
    if (fits && match.length > best.length) {
      best = { length: match.length, category: typeof row.category === 'string' ? row.category : null };
    }
  }
  return best.category;
}
function tagOf(raw) {
  if (!raw.trim().startsWith('/')) return null;
  return (
    raw
      .split('/')
      .map((part2) => part2.trim())
      .filter(Boolean)
      .at(-1) ?? null
  );
}
async function categoryTable(sql, map2, apps) {
  const rows = await rowsOf(sql, { by: { raw: 'category', ...(apps === void 0 ? {} : { for_app: 'app' }) } });
  return rows.map(({ raw, for_app: forApp }) => {
    const word = typeof raw === 'string' ? raw : null;
    const name = typeof forApp === 'string' ? forApp : null;
    const own = word === null ? null : categoryOf(map2, word);
    const inferred = own === null && name !== null ? (apps?.get(name) ?? null) : null;
    const tag = word === null || own === null ? null : tagOf(word);
    return { raw: word, for_app: name, category: own ?? inferred, tag, inferred: inferred !== null };
  });
}
function plain(text3) {
  return text3.trim().toLowerCase().replace(/\/+$/, '');
}
var init_categories = __esm({
  'src/study/categories.ts'() {
    init_sql();
  },
});

// src/study/labelled.ts
async function ask(sql, labels2, options, { by = {}, sums, where, categories = false, select }) {
  const apps = options.apps !== void 0;
  const words = categories ? { raw_category: 'category', ...(apps ? { raw_app: 'app' } : {}) } : {};
  const counted = await sql.counted({ by: { slug: 'model', variant: 'variant', ...by, ...words }, sums, where });
  const parameters = [JSON.stringify(labelKeys(labels2))];
  if (categories) parameters.push(JSON.stringify(await categoryTable(sql, labels2.categories, options.apps)));
  const text3 = `with label as (
  select item.key as key, item.label as label from (select unnest(from_json(?::json, '${labelShape}')) as item)
), ${categories ? `category_of as (select unnest(from_json(?::json, '${categoryShape}'), recursive := true)),` : ''}
counted as (
  select *${categories && !apps ? ', null::varchar as raw_app' : ''} from ${counted}
), joined as (
  select counted.*, coalesce(of_variant.label, of_model.label) as label
    ${categories ? ', category_of.category, category_of.tag, category_of.inferred' : ''}
  from counted
  left join label of_variant on of_variant.key = slug || ':' || variant
  left join label of_model on of_model.key = slug
  ${categories ? 'left join category_of on raw is not distinct from raw_category and for_app is not distinct from raw_app' : ''}
), labelled as (
  select * exclude (slug, variant, label),
    coalesce(label.model, slug, 'not named') as model,
    coalesce(label.name, slug, 'not named') as name,
    -- A model nobody labelled still says its author in its slug.
    coalesce(label.author, nullif(split_part(slug, '/', 1), slug), 'not named') as author,
    coalesce(label.source_type, 'Unknown') as source_type,
    label.size as size, label.open_weights as open_weights,
    label.reasoning as reasoning, label.reasoning_default as reasoning_default
  from joined
)
${select}`;
  return (await sql.rows(text3, parameters)).map(plainRow);
}
function labelKeys(labels2) {
  const keys = /* @__PURE__ */ new Map();
  const all = [...labelModels(labels2.models, labels2.authors).values()];
  const claim = (key, label) => {
    if (!keys.has(key)) keys.set(key, label);
  };
  for (const label of all) claim(label.slug, label);
  const variantOf = (slug) => /:.*$/.exec(slug)?.[0] ?? '';
  for (const label of all) if (variantOf(label.slug) === '') claim(label.model, label);
  for (const label of all) claim(`${label.model}${variantOf(label.slug)}`, label);
  for (const label of all) claim(label.model, label);
  return [...keys].map(([key, label]) => ({
    key,
    label: {
      model: label.model,
      name: label.name,
      author: label.author,
      source_type: label.sourceType,
      size: label.size,
      open_weights: label.openWeights,
      reasoning: label.reasoning,
      reasoning_default: label.reasoningDefault,
    },
  }));
}
function plainRow(row) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value === null || value === void 0) return [name, null];
      if (typeof value === 'bigint') return [name, Number(value)];
      if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return [name, value];
      throw new Error(`The column ${name} came as ${typeof value}; cast it in the question.`);
    }),
  );
}
var tokens, toolCalled, labelShape, categoryShape;
var init_labelled = __esm({
  'src/study/labelled.ts'() {
    init_labels();
    init_categories();
    tokens = '(prompt_tokens + completion_tokens)';
    toolCalled = `coalesce(tool_called, case when finish_reason = 'tool_use' then 'tool_calls' else finish_reason end = 'tool_calls')`;
    labelShape = `[{"key":"VARCHAR","label":{"model":"VARCHAR","name":"VARCHAR","author":"VARCHAR","source_type":"VARCHAR","size":"VARCHAR","open_weights":"BOOLEAN","reasoning":"BOOLEAN","reasoning_default":"BOOLEAN"}}]`;
    categoryShape = `[{"raw":"VARCHAR","for_app":"VARCHAR","category":"VARCHAR","tag":"VARCHAR","inferred":"BOOLEAN"}]`;
  },
});

// src/find/nearest.ts
function editDistance(a, b) {
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
function nearestNames(typed4, names4, count3 = 3) {
  const word = typed4.toLowerCase().slice(0, 100);
  if (word === '') return [];
  const scored = names4.map((name) => {
    const known2 = name.toLowerCase();
    if (known2 === word) return { name, score: 0 };
    if (known2.startsWith(word)) return { name, score: 1 };
    if (word.length > 2 && known2.includes(word)) return { name, score: 2 };
    if (known2.length > 2 && word.includes(known2)) return { name, score: 3 };
    const distance = editDistance(word, known2);
    return {
      name,
      score: distance <= Math.max(1, Math.ceil(word.length / 3)) ? 3 + distance : Number.POSITIVE_INFINITY,
    };
  });
  return scored
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, count3)
    .map(({ name }) => name);
}
var init_nearest = __esm({
  'src/find/nearest.ts'() {},
});

// src/engine/request.ts
function isRequestColumn(name) {
  return requestColumns.some((column) => column.name === name);
}
var requestColumns, identifiers;
var init_request = __esm({
  'src/engine/request.ts'() {
    requestColumns = [
      {
        name: 'request_id',
        type: 'VARCHAR',
        description: "the log's own id; of equal ids the most complete row is kept",
      },
      { name: 'ts', type: 'TIMESTAMP', description: 'when it began, UTC' },
      { name: 'user_id', type: 'VARCHAR', description: 'salted hash of the user' },
      { name: 'session_id', type: 'VARCHAR', description: 'salted hash of the session or conversation' },
      { name: 'app', type: 'VARCHAR', description: 'the application that asked' },
      { name: 'api_key', type: 'VARCHAR', description: "salted hash of the key's name or hash" },
      { name: 'model_raw', type: 'VARCHAR', description: 'the model as the log writes it' },
      { name: 'model', type: 'VARCHAR', description: 'canonical slug, author/slug without date and variant' },
      { name: 'variant', type: 'VARCHAR', description: 'free, thinking, nitro, ...' },
      { name: 'provider', type: 'VARCHAR', description: 'who served it' },
      {
        name: 'prompt_tokens',
        type: 'BIGINT',
        unit: 'tokens',
        description: 'with those read from and written to a cache',
      },
      { name: 'completion_tokens', type: 'BIGINT', unit: 'tokens', description: 'with reasoning' },
      {
        name: 'reasoning_tokens',
        type: 'BIGINT',
        unit: 'tokens',
        description: 'those of the completion spent on reasoning',
      },
      { name: 'cached_tokens', type: 'BIGINT', unit: 'tokens', description: 'those of the prompt read from a cache' },
      {
        name: 'cache_write_tokens',
        type: 'BIGINT',
        unit: 'tokens',
        description: 'those of the prompt written to a cache',
      },
      { name: 'cost_usd', type: 'DOUBLE', unit: 'USD', description: 'what was charged, net of cache discounts' },
      { name: 'cost_source', type: 'VARCHAR', description: 'billed, list or none' },
      { name: 'is_byok', type: 'BOOLEAN', description: "paid with the user's own key at the provider" },
      {
        name: 'finish_reason',
        type: 'VARCHAR',
        description: 'stop, length, tool_calls, ... (Anthropic names brought to these)',
      },
      { name: 'tool_called', type: 'BOOLEAN', description: 'ended in a tool call' },
      { name: 'status', type: 'VARCHAR', description: 'ok, error or cancelled' },
      { name: 'latency_ms', type: 'DOUBLE', unit: 'ms', description: 'start to end' },
      { name: 'ttft_ms', type: 'DOUBLE', unit: 'ms', description: 'start to first token' },
      { name: 'country', type: 'VARCHAR', description: 'of the user, as the log writes it' },
      { name: 'language', type: 'VARCHAR', description: 'of the prompt, as the log writes it' },
      { name: 'category', type: 'VARCHAR', description: 'tag or category, as the log writes it' },
      { name: 'source', type: 'VARCHAR', description: 'format of the log the row came from' },
      {
        name: 'requests',
        type: 'BIGINT',
        unit: 'requests',
        description: 'how many requests the row sums up: 1, but for logs that keep sums only',
      },
    ];
    identifiers = ['user_id', 'session_id', 'api_key'];
  },
});

// src/engine/formats/format.ts
function hasAll(sample2, ...names4) {
  return names4.every((name) => sample2.names.has(name.toLowerCase()));
}
function finishReason(sql) {
  if (sql === 'NULL') return sql;
  const cases = Object.entries(finishNames).map(([from, to]) => `WHEN '${from}' THEN '${to}'`);
  return `CASE lower(${sql}) ${cases.join(' ')} ELSE lower(${sql}) END`;
}
function toolCalled2(finish) {
  return finish === 'NULL' ? finish : `${finish} = 'tool_calls'`;
}
var finishNames;
var init_format = __esm({
  'src/engine/formats/format.ts'() {
    finishNames = {
      tool_use: 'tool_calls',
      function_call: 'tool_calls',
      tool_call: 'tool_calls',
      'tool-calls': 'tool_calls',
      end_turn: 'stop',
      stop_sequence: 'stop',
      max_tokens: 'length',
    };
  },
});

// src/engine/formats/mapped.ts
function parseMap(texts2) {
  const map2 = /* @__PURE__ */ new Map();
  for (const part2 of texts2.flatMap((text3) => text3.split(','))) {
    const [, left = '', right = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(part2) ?? [];
    if (left === '' || right === '')
      throw new UsageError(
        `--map takes COLUMN=NAME pairs such as ts=created_at,model=model; ${JSON.stringify(part2)} is none.`,
      );
    const lower = left.toLowerCase();
    const column = shortNames[lower] ?? lower;
    if (!isRequestColumn(column) || column === 'model' || column === 'variant' || column === 'source') {
      const known2 = [...Object.keys(shortNames), ...names].filter((name) => !['variant', 'source'].includes(name));
      const near = nearestNames(left, known2, 1)[0];
      throw new UsageError(
        `--map knows no column ${JSON.stringify(left)}.${near === void 0 ? '' : ` Did you mean ${near}?`} It knows ${[...new Set(known2)].join(', ')}.`,
      );
    }
    map2.set(column, right);
  }
  if (!map2.has('ts') || !map2.has('model_raw')) throw new UsageError('--map needs at least ts=... and model=...');
  return map2;
}
function mappedFormat(map2) {
  return {
    name: 'map',
    title: 'A table by --map',
    about:
      'Any csv, json or parquet: --map ts=created_at,model=model,user=user_id,prompt=tokens_in,completion=tokens_out',
    detect: () => false,
    map: (fields) => ({ columns: typed(fields, (column) => map2.get(column)) }),
  };
}
function typed(fields, nameOf2) {
  const columns4 = {};
  for (const column of requestColumns) {
    const name = nameOf2(column.name);
    if (name === void 0 || ['model', 'variant', 'source'].includes(column.name)) continue;
    columns4[column.name] = {
      VARCHAR: fields.text,
      TIMESTAMP: fields.time,
      BIGINT: fields.whole,
      DOUBLE: fields.decimal,
      BOOLEAN: fields.flag,
    }[column.type](name);
  }
  const finish = finishReason(columns4.finish_reason ?? 'NULL');
  columns4.finish_reason = finish;
  const called = columns4.tool_called ?? 'NULL';
  columns4.tool_called = called === 'NULL' ? toolCalled2(finish) : called;
  if (columns4.cost_source === void 0 || columns4.cost_source === 'NULL') columns4.cost_source = `'billed'`;
  return columns4;
}
var shortNames, names, canonical;
var init_mapped = __esm({
  'src/engine/formats/mapped.ts'() {
    init_errors();
    init_nearest();
    init_request();
    init_format();
    shortNames = {
      id: 'request_id',
      time: 'ts',
      user: 'user_id',
      session: 'session_id',
      key: 'api_key',
      model: 'model_raw',
      prompt: 'prompt_tokens',
      input: 'prompt_tokens',
      completion: 'completion_tokens',
      output: 'completion_tokens',
      reasoning: 'reasoning_tokens',
      cached: 'cached_tokens',
      cost: 'cost_usd',
      byok: 'is_byok',
      finish: 'finish_reason',
    };
    names = requestColumns.map(({ name }) => name);
    canonical = {
      name: 'requests',
      title: 'A table with the column names of this program',
      about:
        'Any csv, json or parquet with the columns ts, model and what else there is: prompt_tokens, completion_tokens, user_id, cost_usd, ...',
      detect: (sample2) => hasAll(sample2, 'ts', 'model', 'prompt_tokens', 'completion_tokens'),
      map: (fields) => ({
        columns: typed(fields, (column) => {
          if (column === 'model_raw') return fields.has('model_raw') ? 'model_raw' : 'model';
          return column;
        }),
      }),
    };
  },
});

// src/engine/formats/gen-ai.ts
var generation, genAi;
var init_gen_ai = __esm({
  'src/engine/formats/gen-ai.ts'() {
    generation = 'trace.metadata.openrouter_generation';
    genAi = {
      request_id: ['gen_ai.response.id'],
      model: ['gen_ai.response.model', 'gen_ai.request.model', 'llm.response.model', 'llm.request.model'],
      /** Where it is told, only `generation` is a request: a router's attempts at single providers are spans of the same one. */
      kind: ['span.type', 'trace.metadata.span.type'],
      user: ['user.id', 'enduser.id', 'trace.userId'],
      session: ['session.id', 'gen_ai.conversation.id'],
      app: ['trace.metadata.openrouter.app_name', 'service.name'],
      api_key: ['trace.metadata.openrouter.api_key_name'],
      provider: ['trace.metadata.openrouter.provider_name', 'gen_ai.provider.name', 'gen_ai.system'],
      prompt: [
        'gen_ai.usage.input_tokens',
        'gen_ai.usage.prompt_tokens',
        'llm.usage.prompt_tokens',
        `${generation}.tokens_prompt`,
      ],
      completion: [
        'gen_ai.usage.output_tokens',
        'gen_ai.usage.completion_tokens',
        'llm.usage.completion_tokens',
        `${generation}.tokens_completion`,
      ],
      reasoning: [
        'gen_ai.usage.reasoning.output_tokens',
        'gen_ai.usage.output_tokens.reasoning',
        'gen_ai.usage.reasoning_tokens',
      ],
      cached: [
        'gen_ai.usage.cache_read.input_tokens',
        'gen_ai.usage.input_tokens.cached',
        'gen_ai.usage.cache_read_input_tokens',
      ],
      cacheWrite: ['gen_ai.usage.cache_creation.input_tokens', 'gen_ai.usage.cache_creation_input_tokens'],
      cost: ['gen_ai.usage.total_cost', `${generation}.usage`, 'gen_ai.usage.cost'],
      billed: [`${generation}.usage`],
      byok: [`${generation}.is_byok`],
      finish: ['gen_ai.response.finish_reason', 'gen_ai.response.finish_reasons'],
      country: ['user.country', 'client.geo.country_iso_code'],
      category: ['trace.metadata.category', 'openrouter.category'],
    };
  },
});

// src/study/coverage.ts
function expression(column) {
  return column === 'tag' ? tagged : column;
}
function coverageFrom(row) {
  const known2 = Object.fromEntries(columns2.map((column) => [column, Number(row[column])]));
  return {
    rows: Number(row.all_rows),
    requests: Number(row.all_requests ?? 0),
    known: known2,
    summed: Number(row.most ?? 1) > 1,
  };
}
function needsOf({ needs: needs10 }, options) {
  const id = options.retention?.id ?? 'user_id';
  const instead = (column) => {
    if (column === 'user_id') return [id];
    return column === 'category' && options.apps !== void 0 ? ['category', 'app'] : [column];
  };
  return needs10.map((need) => {
    const [first = 'ts', ...others] = need.oneOf.flatMap(instead);
    return { ...need, oneOf: [first, ...others] };
  });
}
async function holds(sql, needs10, options) {
  if (needs10.length === 0) return true;
  const row =
    options.coverage?.known ?? (await knownOf(sql, [...new Set(needs10.flatMap(({ oneOf: oneOf2 }) => oneOf2))]));
  return needs10.every(({ oneOf: oneOf2 }) => oneOf2.some((column) => Number(row[column] ?? 0) > 0));
}
async function knownOf(sql, needed) {
  const sums = Object.fromEntries(needed.map((column) => [column, count(expression(column))]));
  const [row = {}] = await rowsOf(sql, { sums });
  return row;
}
var columns2, tagged, tokenNeeds, coverageSums;
var init_coverage = __esm({
  'src/study/coverage.ts'() {
    init_aggregate();
    init_sql();
    columns2 = [
      'ts',
      'user_id',
      'session_id',
      'app',
      'api_key',
      'model',
      'prompt_tokens',
      'completion_tokens',
      'reasoning_tokens',
      'cost_usd',
      'is_byok',
      'finish_reason',
      'tool_called',
      'country',
      'language',
      'category',
      'tag',
    ];
    tagged = "case when category like '/%' then category end";
    tokenNeeds = [{ oneOf: ['prompt_tokens'] }, { oneOf: ['completion_tokens'] }];
    coverageSums = {
      all_rows: count('1'),
      all_requests: sum('requests'),
      most: { kind: 'max', of: 'requests' },
      ...Object.fromEntries(columns2.map((column) => [column, count(expression(column))])),
    };
  },
});

// src/engine/kept.ts
async function keptOf(sql, isLabelled, counted) {
  const [row = {}] = counted === void 0 ? await rowsOf(sql, { sums: keptSums }) : [counted];
  const models6 = await rowsOf(sql, { by: { model: 'model', variant: 'variant' }, sums: { tokens: sum(tokens) } });
  const sumOf3 = (rows) => rows.reduce((total, each) => total + Number(each.tokens ?? 0), 0);
  const labelled2 = models6.filter(({ model, variant }) =>
    isLabelled({ model: String(model), variant: typeof variant === 'string' ? variant : null }),
  );
  return {
    coverage: coverageFrom(row),
    withoutTokens: Number(row.without_tokens),
    tokens: sumOf3(models6),
    labelledTokens: sumOf3(labelled2),
    from: typeof row.first_day === 'string' ? row.first_day : null,
    to: typeof row.last_day === 'string' ? row.last_day : null,
  };
}
var keptSums;
var init_kept = __esm({
  'src/engine/kept.ts'() {
    init_aggregate();
    init_coverage();
    init_labelled();
    init_sql();
    keptSums = {
      ...coverageSums,
      without_tokens: count('1', 'prompt_tokens is null and completion_tokens is null'),
      first_day: { kind: 'first', of: 'ts' },
      last_day: { kind: 'last', of: 'ts' },
    };
  },
});

// src/engine/sample.ts
import { closeSync, openSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';

async function sampleOf(engine, file, glance = false) {
  if (file.container === 'parquet') {
    const columns4 = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(globless(file.path))})`);
    return madeOf('parquet', { header: columns4.map(({ column_name }) => String(column_name)) });
  }
  let text3 = await headOf(engine, file, glance ? glanceBytes : headBytes);
  if (glance) return sampleText(text3, file.container);
  if (!text3.includes('\n') && text3.length >= headBytes / 4) text3 = await headOf(engine, file, longHeadBytes);
  return sampleText(text3, file.container);
}
function sampleText(head, named) {
  const text3 = head.replace(/^\uFEFF/, '');
  const start = text3.trimStart();
  const container =
    named === 'tsv' || named === 'csv' ? named : named === 'json' || /^[{[]/.test(start) ? 'json' : 'csv';
  if (start === '') return madeOf(container, { empty: true });
  return container === 'json' ? jsonSample(text3) : tableSample(text3, container);
}
function madeOf(container, found) {
  const { header = [], records = [] } = found;
  const names4 = /* @__PURE__ */ new Set();
  for (const name of header) names4.add(name.toLowerCase());
  for (const record2 of records) for (const name of Object.keys(record2)) names4.add(name.toLowerCase());
  return { container, delimiter: ',', layout: 'lines', empty: false, ...found, header, records, names: names4 };
}
function tableSample(text3, container) {
  const first = text3.split(/\r\n|\n|\r/, 1)[0] ?? '';
  const count3 = (mark2) => first.split(mark2).length;
  const delimiter2 =
    container === 'tsv' ? '	' : ([',', ';', '	', '|'].sort((a, b) => count3(b) - count3(a))[0] ?? ',');
  const [header = []] = import_papaparse2.default.parse(first, { delimiter: delimiter2 }).data;
  return madeOf(container, { delimiter: delimiter2, header: header.map((name) => name.trim()) });
}
function jsonSample(text3) {
  const trimmed = text3.trimStart();
  if (trimmed.startsWith('[')) return madeOf('json', { layout: 'array', records: objectsOf(trimmed) });
  const lines = text3.split('\n').filter((line) => line.trim() !== '');
  const parsed = [];
  for (const line of lines) {
    parsed.push(...parsedObject(line));
    if (parsed.length >= mostRecords) break;
  }
  if (parsed.length > 0 || lines.length === 1) return madeOf('json', { records: parsed });
  const objects = objectsOf(trimmed);
  return madeOf('json', { layout: objects.length > 0 ? 'documents' : 'lines', records: objects });
}
function parsedObject(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [];
  } catch {
    return [];
  }
}
function objectsOf(text3) {
  const found = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark2, index } of text3.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (mark2 === '{') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (mark2 === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(...parsedObject(text3.slice(start, index + 1)));
      if (found.length >= mostRecords) break;
    }
  }
  return found;
}
async function headOf(engine, file, bytes) {
  if (file.compression === 'zstd') {
    const rows = await engine.rows(`SELECT line FROM ${linesOf([file.path], 'zstd', { ignoring: true })} LIMIT 20`);
    return rows.map(({ line }) => String(line ?? '')).join('\n');
  }
  const head = Buffer.alloc(Math.min(bytes, file.bytes));
  let length2 = 0;
  try {
    const opened = openSync(file.path, 'r');
    try {
      length2 = readSync(opened, head, 0, head.length, 0);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    throw new DataError(`${file.name} cannot be read: ${error.message}`);
  }
  let read2 = head.subarray(0, length2);
  if (file.compression === 'gzip' && length2 > 0) {
    try {
      read2 = gunzipSync(read2, { finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      throw new DataError(`${file.name} is no gzip file: ${error.message}`);
    }
  }
  const mark2 = read2.length < 2 ? 0 : read2.readUInt16BE(0);
  if (mark2 === 65534 || mark2 === 65279)
    throw new DataError(`${file.name} is UTF-16; study reads UTF-8: iconv -f UTF-16 -t UTF-8 ${file.name} > log`);
  return read2.toString('utf8');
}
function globless(path) {
  return path.replace(/[[*?]/g, (mark2) => `[${mark2}]`);
}
function linesOf(paths, compression, { ignoring = false, most = mostBytes } = {}) {
  return `read_csv(${list(paths)}, columns = {'line': 'VARCHAR'}, delim = chr(1), quote = '', escape = '', header = false, auto_detect = false, strict_mode = false, filename = '_file', compression = ${literal(compression)}, ${room(most)}, ignore_errors = ${ignoring})`;
}
function list(paths) {
  return `[${paths.map((path) => literal(globless(path))).join(', ')}]`;
}
function tableOf(paths, sample2, compression, most = mostBytes) {
  const columns4 = uniqueNames(sample2.header).map((name) => `${identifier(name)}: 'VARCHAR'`);
  return `read_csv(${list(paths)}, columns = {${columns4.join(', ')}}, delim = ${literal(sample2.delimiter)}, quote = '"', escape = '"', header = true, auto_detect = false, filename = '_file', compression = ${literal(compression)}, ${room(most)})`;
}
function room(most) {
  const bytes = Math.min(mostBytes, Math.max(leastBytes, most + 1024));
  return `max_line_size = ${bytes}, buffer_size = ${bytes}`;
}
function uniqueNames(header) {
  const seen = /* @__PURE__ */ new Set();
  return header.map((name, i) => {
    const lower = name.toLowerCase();
    const own = lower === '' || seen.has(lower) || lower === '_file' ? `${name}_${i}` : name;
    seen.add(own.toLowerCase());
    return own;
  });
}
var import_papaparse2, mostRecords, headBytes, glanceBytes, mostBytes, leastBytes, longHeadBytes;
var init_sample = __esm({
  'src/engine/sample.ts'() {
    import_papaparse2 = __toESM(require_papaparse(), 1);
    init_errors();
    init_value();
    mostRecords = 50;
    headBytes = 1 << 16;
    glanceBytes = 1 << 13;
    mostBytes = 1 << 25;
    leastBytes = 1 << 20;
    longHeadBytes = 1 << 24;
  },
});

// src/engine/mend.ts
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

async function mend(file, sample2, path) {
  const rejections = [];
  let recoded = 0;
  const out = createWriteStream(path, { mode: 384 });
  const write = async (text3) => {
    if (!out.write(text3)) await once(out, 'drain');
  };
  const reject = (line, why) => {
    rejections.push({ file: file.name, place: `line ${line}`, why });
  };
  const table = sample2.container === 'json' ? void 0 : tableMender(sample2, reject);
  if (table !== void 0)
    await write(`${[...uniqueNames(sample2.header), lineColumn].map(quoted).join(',')}
`);
  let number2 = 0;
  try {
    for await (const bytes of linesIn(openText(file))) {
      number2 += 1;
      if (bytes.length > mostBytes2) {
        reject(
          number2,
          `it is ${Math.round(bytes.length / 1e6)} MB long; up to ${Math.round(mostBytes2 / 1e6)} MB are read`,
        );
        continue;
      }
      const { text: text3, isUtf8 } = decoded(number2 === 1 ? withoutMark(bytes) : bytes);
      if (!isUtf8) recoded += 1;
      if (table === void 0)
        await write(`${text3}
`);
      else if (number2 > 1) for (const row of table.take(text3, number2)) await write(row);
    }
  } catch (error) {
    reject(
      number2 + 1,
      `the file cannot be read from here on: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (table !== void 0) for (const row of table.end()) await write(row);
  out.end();
  await once(out, 'close');
  return { rejections, recoded };
}
function tableMender({ header, delimiter: delimiter2 }, reject) {
  let held = [];
  const rowOf = () => {
    const [first] = held;
    if (first === void 0) return void 0;
    const { data: data4, errors } = import_papaparse3.default.parse(held.map(({ text: text3 }) => text3).join('\n'), {
      delimiter: delimiter2,
      newline: '\n',
    });
    const open = errors.some(({ code }) => code === 'MissingQuotes');
    if (open) return void 0;
    const cells = data4[0] ?? [];
    held = [];
    if (cells.length === 1 && cells[0]?.trim() === '') return '';
    if (errors.length > 0) {
      reject(first.number, 'a quote stands where none can');
      return '';
    }
    if (cells.length !== header.length) {
      reject(first.number, `it has ${cells.length} cells, the header has ${header.length}`);
      return '';
    }
    return `${[...cells, String(first.number)].map(quoted).join(',')}
`;
  };
  const giveUp = function* () {
    while (held.length > 0) {
      const [first, ...rest2] = held;
      if (first !== void 0) reject(first.number, 'a quote is opened and never closed');
      held = [];
      for (const line of rest2) yield* take(line.text, line.number);
    }
  };
  const take = function* (text3, number2) {
    held.push({ text: text3, number: number2 });
    const row = rowOf();
    if (row !== void 0) {
      if (row !== '') yield row;
    } else if (held.length >= mostLines) yield* giveUp();
  };
  return { take, end: giveUp };
}
function quoted(cell) {
  return `"${cell.replaceAll('"', '""')}"`;
}
function openText(file) {
  const stream2 = createReadStream(file.path);
  if (file.compression === 'none') return stream2;
  if (file.compression === 'gzip') return stream2.on('error', () => {}).pipe(createGunzip());
  throw new Error('a damaged zstd file; zstd -d may save what is left of it');
}
async function* linesIn(stream2) {
  let held = [];
  let afterReturn = false;
  for await (const chunk of stream2) {
    let start = 0;
    for (let at2 = 0; at2 < chunk.length; at2++) {
      const byte = chunk[at2];
      if (byte === 10 && afterReturn) start = at2 + 1;
      else if (byte === 10 || byte === 13) {
        yield Buffer.concat([...held, chunk.subarray(start, at2)]);
        held = [];
        start = at2 + 1;
      }
      afterReturn = byte === 13;
    }
    if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (held.length > 0) yield Buffer.concat(held);
}
function withoutMark(bytes) {
  return bytes.length >= 3 && bytes.readUIntBE(0, 3) === 15711167 ? bytes.subarray(3) : bytes;
}
function decoded(bytes) {
  try {
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: windows.decode(bytes), isUtf8: false };
  }
}
var import_papaparse3, lineColumn, mostBytes2, mostLines, utf8, windows;
var init_mend = __esm({
  'src/engine/mend.ts'() {
    import_papaparse3 = __toESM(require_papaparse(), 1);
    init_sample();
    lineColumn = '_line';
    mostBytes2 = 32e6;
    mostLines = 1e3;
    utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    windows = new TextDecoder('windows-1252');
  },
});

// src/engine/fields.ts
function fieldsBy(access, seen) {
  const checks = [];
  const found = (names4) => names4.map(access).filter((field) => field !== void 0);
  const text3 = (...names4) => {
    const texts2 = found(names4).map(textOf);
    return texts2.length === 0 ? none : texts2.length === 1 ? (texts2[0] ?? none) : `coalesce(${texts2.join(', ')})`;
  };
  const check2 = (when, shown, called, what) => {
    checks.push({ when, why: `${literal(`${called} is ${what}: `)} || left(${shown}, 40)` });
  };
  const asWhole = (sql, called) => {
    if (sql === none) return none;
    const value = `TRY_CAST(${sql} AS BIGINT)`;
    check2(`${sql} IS NOT NULL AND coalesce(${value}, -1) NOT BETWEEN 0 AND ${mostTokens}`, sql, called, 'no count');
    return value;
  };
  const asDecimal = (sql, called) => {
    if (sql === none) return none;
    const value = `TRY_CAST(${sql} AS DOUBLE)`;
    check2(`${sql} IS NOT NULL AND NOT coalesce(isfinite(${value}), false)`, sql, called, 'no number');
    return value;
  };
  const asTime = (sql, called) => {
    if (sql === none) return none;
    const value = timeOf(sql);
    check2(`${sql} IS NOT NULL AND ${value} IS NULL`, sql, called, 'no time');
    return value;
  };
  const native = (names4, types2) => {
    const fields = found(names4);
    const [only] = fields;
    return fields.length === 1 && only !== void 0 && types2.test(only.type) ? only : void 0;
  };
  return {
    text: text3,
    inside: (name, ...paths) => {
      const whole3 = text3(name);
      if (whole3 === none) return none;
      const parts = paths.map((path) => `json_extract_string(${whole3}, ${literal(jsonPath(path))})`);
      return `CASE WHEN json_valid(${whole3}) THEN coalesce(${[...parts, none].join(', ')}) END`;
    },
    whole: (...names4) => {
      const field = native(names4, integers);
      if (field === void 0) return asWhole(text3(...names4), names4[0] ?? '');
      check2(`${field.sql} NOT BETWEEN 0 AND ${mostTokens}`, `${field.sql}::VARCHAR`, names4[0] ?? '', 'no count');
      return field.type === 'BIGINT' ? field.sql : `TRY_CAST(${field.sql} AS BIGINT)`;
    },
    decimal: (...names4) => {
      const field = native(names4, decimals);
      if (field === void 0) return asDecimal(text3(...names4), names4[0] ?? '');
      const value = field.type === 'DOUBLE' ? field.sql : `${field.sql}::DOUBLE`;
      check2(`NOT isfinite(${value})`, `${field.sql}::VARCHAR`, names4[0] ?? '', 'no number');
      return value;
    },
    time: (...names4) => {
      const field = native(names4, times);
      if (field === void 0) return asTime(text3(...names4), names4[0] ?? '');
      const value = field.type.endsWith('TIME ZONE') ? `(${field.sql} AT TIME ZONE 'UTC')` : `${field.sql}::TIMESTAMP`;
      check2(`NOT isfinite(${field.sql})`, `${field.sql}::VARCHAR`, names4[0] ?? '', 'no time');
      return value;
    },
    flag: (...names4) => {
      const field = native(names4, /^BOOLEAN$/);
      const sql = field?.sql ?? text3(...names4);
      return sql === none || field !== void 0 ? sql : `TRY_CAST(lower(${sql}) AS BOOLEAN)`;
    },
    asWhole,
    asDecimal,
    asTime,
    has: seen,
    checks,
  };
}
function writtenText(sql) {
  return `nullif(nullif(trim(${sql}), ''), 'null')`;
}
function textOf({ sql, type }) {
  if (type === 'TEXT') return sql;
  if (type === 'VARCHAR') return `nullif(${sql}, '')`;
  return /^(STRUCT|MAP)|\]$/.test(type) ? `to_json(${sql})::VARCHAR` : `${sql}::VARCHAR`;
}
function timeOf(text3) {
  const number2 = `TRY_CAST(${text3} AS DOUBLE)`;
  const seconds = `CASE WHEN abs(${number2}) < 1e11 THEN ${number2} WHEN abs(${number2}) < 1e14 THEN ${number2} / 1e3 WHEN abs(${number2}) < 1e17 THEN ${number2} / 1e6 ELSE ${number2} / 1e9 END`;
  const epoch = `CASE WHEN isfinite(${number2}) AND abs(${number2}) < 1e20 THEN make_timestamp(CAST(round(${seconds} * 1e6) AS BIGINT)) END`;
  const written = `TRY_CAST(${text3} AS TIMESTAMPTZ)`;
  const plain2 = `CASE WHEN ends_with(${text3}, 'Z') THEN TRY_CAST(${text3} AS TIMESTAMP) END`;
  return `coalesce(CASE WHEN isfinite(${plain2}) THEN ${plain2} END, CASE WHEN isfinite(${written}) THEN ${written} AT TIME ZONE 'UTC' END, ${epoch})`;
}
function jsonPath(path) {
  const parts = path.split(/(?<!\\)\./).map((part2) => part2.replaceAll('\\.', '.'));
  return `$${parts.map((part2) => (/^\[\d+\]$/.test(part2) ? part2 : `."${part2.replaceAll('"', '')}"`)).join('')}`;
}
var none, integers, decimals, times, mostTokens;
var init_fields = __esm({
  'src/engine/fields.ts'() {
    init_value();
    none = 'NULL';
    integers = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;
    decimals = /^(DOUBLE|FLOAT|DECIMAL\(.*\))$/;
    times = /^(TIMESTAMP.*|DATE)$/;
    mostTokens = '1000000000000';
  },
});

// src/engine/stage.ts
function stageSql(batch, options) {
  const { format, sample: sample2 } = batch;
  const json2 = sample2.container === 'json';
  const texts2 = [];
  const fields = fieldsBy(json2 ? jsonAccess(texts2) : tableAccess(batch, texts2), (name) => isSeen(sample2, name));
  const { columns: columns4, isRequest } = format.map(fields, sample2);
  const select = requestColumns.map(({ name, type }) => {
    const sql =
      name === 'source'
        ? literal(format.name)
        : name === 'requests'
          ? `coalesce(${columns4.requests ?? '1'}, 1)`
          : name === 'cost_source'
            ? `CASE WHEN ${columns4.cost_usd ?? 'NULL'} IS NULL THEN 'none' ELSE ${columns4.cost_source ?? `'list'`} END`
            : (columns4[name] ?? 'NULL');
    return `(${hashed(name, sql, options)})::${type} AS ${name}`;
  });
  const other =
    isRequest === void 0 ? 'false' : `${json2 ? 'doc IS NOT NULL AND ' : ''}NOT coalesce(${isRequest}, false)`;
  const checks = fields.checks.map(({ when, why }) => `WHEN ${when} THEN ${why}`);
  return `SELECT * EXCLUDE (_path, _whole, _checked), CASE WHEN _reject IS NOT NULL THEN _path END AS _file FROM (
SELECT *, CASE WHEN _other THEN NULL
  WHEN NOT _whole THEN 'it is no whole JSON object'
  WHEN _checked IS NOT NULL THEN _checked
  WHEN ts IS NULL THEN 'it has no time'
  WHEN ts > TIMESTAMP ${literal(options.latest)} THEN 'its time is in the future: ' || strftime(ts, '%Y-%m-%d')
  WHEN ts < TIMESTAMP ${literal(earliest)} THEN 'its time is before 2015: ' || strftime(ts, '%Y-%m-%d')
  WHEN model_raw IS NULL THEN 'it has no model'
  END AS _reject
FROM (SELECT ${select.join(',\n  ')},
  _file AS _path, ${json2 ? 'doc IS NOT NULL' : 'true'} AS _whole, ${other} AS _other, ${options.numbered ? '_row' : 'NULL'} AS _row,
  ${checks.length === 0 ? 'NULL' : `CASE ${checks.join('\n  ')} END`} AS _checked
FROM ${relation(batch, options, texts2)}))`;
}
function relation(batch, options, texts2) {
  const { format, sample: sample2, files, compression } = batch;
  const names4 = files.map(({ path }) => path);
  const isMended = sample2.header.includes(lineColumn);
  const number2 = isMended
    ? `, TRY_CAST(${lineColumn} AS BIGINT) AS _row`
    : options.numbered
      ? ', row_number() OVER () AS _row'
      : ', NULL AS _row';
  if (sample2.container === 'parquet')
    return `(SELECT *${number2} FROM read_parquet(${list(names4)}, filename = '_file'))`;
  if (sample2.container !== 'json') {
    const columns5 = texts2.map((name, i) => `, ${writtenText(name)} AS t${i + 1}`);
    return `(SELECT *${number2}${columns5.join('')} FROM ${tableOf(names4, sample2, compression, longest(files))})`;
  }
  const order2 = format.ordered ? ', row_number() OVER () AS _row' : number2;
  const whole3 =
    sample2.layout === 'lines'
      ? `(SELECT _file, _row, ${wholeLine(format)} AS doc
  FROM (SELECT *${order2} FROM ${linesOf(names4, compression, { most: longest(files) })}) WHERE ${isWritten})`
      : `(SELECT _file, _row, json::VARCHAR AS doc FROM (SELECT *, filename AS _file${order2} FROM read_json_objects(${list(names4)}, format = '${sample2.layout === 'array' ? 'array' : 'unstructured'}', filename = true, maximum_object_size = 134217728, compression = ${literal(compression === 'none' ? 'uncompressed' : compression)})))`;
  const docs = format.unpack?.(whole3) ?? whole3;
  if (texts2.length === 0) return docs;
  const extracted = texts2.map((path) => literal(path)).join(', ');
  const columns4 = texts2.map((_, i) => `nullif(f[${i + 1}], '') AS t${i + 1}`);
  return `(SELECT * EXCLUDE (f), ${columns4.join(', ')} FROM (SELECT *, json_extract_string(doc, [${extracted}]) AS f FROM ${docs}))`;
}
function longest(files) {
  return Math.max(
    ...files.map(({ compression, bytes }) => (compression === 'none' ? bytes : Number.POSITIVE_INFINITY)),
  );
}
function wholeLine({ mayBeRequest }) {
  const parsed = 'WHEN json_valid(line) THEN line';
  if (mayBeRequest === void 0) return `CASE ${parsed} END`;
  const closed = `starts_with(line, '{') AND (ends_with(line, '}') OR ends_with(rtrim(right(line, 64)), '}'))`;
  return `CASE WHEN NOT (${mayBeRequest}) AND ${closed} THEN '{}' ${parsed} END`;
}
function hashed(name, sql, { salt, isPassing = false }) {
  if (!identifiers.some((each) => each === name) || sql === 'NULL') return sql;
  if (salt === null) return 'NULL';
  if (isPassing) return `CASE WHEN (${sql}) IS NOT NULL THEN hash(${literal(salt)}, ${sql}) END`;
  return `left(sha256(${literal(salt)} || (${sql})), 16)`;
}
function jsonAccess(texts2) {
  return (name) => textAt(texts2, jsonPath(name));
}
function tableAccess({ sample: sample2, types: types2 }, texts2) {
  const columns4 = uniqueNames(sample2.header);
  return (name) => {
    const column = columns4.find((one2) => one2.toLowerCase() === name.toLowerCase());
    if (column === void 0) return void 0;
    const type = types2?.get(column);
    return type === void 0 ? textAt(texts2, identifier(column)) : { sql: identifier(column), type };
  };
}
function textAt(texts2, wanted2) {
  const at2 = texts2.indexOf(wanted2);
  if (at2 === -1) texts2.push(wanted2);
  return { sql: `t${(at2 === -1 ? texts2.length - 1 : at2) + 1}`, type: 'TEXT' };
}
function isSeen({ names: names4 }, name) {
  return names4.has(name.toLowerCase());
}
var earliest, isWritten;
var init_stage = __esm({
  'src/engine/stage.ts'() {
    init_fields();
    init_mend();
    init_request();
    init_sample();
    init_value();
    earliest = '2015-01-01';
    isWritten = `CASE WHEN strlen(line) < 64 THEN trim(line) <> '' ELSE line IS NOT NULL END`;
  },
});

// src/clickhouse/credentials.ts
import { readFileSync as readFileSync2, statSync as statSync2 } from 'node:fs';

function credentialsOf({ user, password: password2 }, env, passwordFile, platform = process.platform) {
  const written = passwordFile === void 0 ? void 0 : inFile(passwordFile, platform);
  return {
    user: user ?? (env.CLICKHOUSE_USER || 'default'),
    password: password2 ?? written ?? env.CLICKHOUSE_PASSWORD ?? '',
  };
}
function inFile(file, platform) {
  let text3;
  try {
    if (platform !== 'win32' && (statSync2(file).mode & 63) !== 0)
      throw new UsageError(`Others can read the password file ${file}: chmod 600 ${file}`);
    text3 = readFileSync2(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The password file ${file} cannot be read: ${error.code}.`);
  }
  return text3.split(/\r?\n/)[0] ?? '';
}
var init_credentials = __esm({
  'src/clickhouse/credentials.ts'() {
    init_errors();
  },
});

// src/clickhouse/text.ts
function literal2(text3) {
  return `'${text3.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
function identifier2(name) {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}
function list2(texts2) {
  return `[${texts2.map(literal2).join(',')}]`;
}
var init_text = __esm({
  'src/clickhouse/text.ts'() {},
});

// src/clickhouse/columns.ts
function columnsOf(all) {
  const checks = [];
  const find = (name) =>
    all.find((column) => column.name === name) ??
    all.find((column) => column.name.toLowerCase() === name.toLowerCase());
  const found = (names4) => names4.map(find).filter((column) => column !== void 0);
  const firstKnown = (values) =>
    values.length === 0 ? void 0 : values.length === 1 ? values[0] : `coalesce(${values.join(', ')})`;
  const check2 = (when, why) => {
    if (!checks.some((known2) => known2.when === when)) checks.push({ when, why });
  };
  const count3 = (number2, called) => {
    const fits = `ifNull(${number2} >= 0 and ${number2} <= ${mostTokens}, 0)`;
    check2(`isNotNull(${number2}) and not ${fits}`, `${called} is no count`);
    return `if(${fits}, toInt64(if(${fits}, assumeNotNull(${number2}), 0)), NULL)`;
  };
  const asWhole = (sql, called) => {
    if (sql === void 0) return void 0;
    const number2 = `toFloat64OrNull(${sql})`;
    check2(`isNotNull(${sql}) and isNull(${number2})`, `${called} is no count`);
    return count3(number2, called);
  };
  const money2 = (number2, called) => {
    check2(`isNotNull(${number2}) and not ifNull(isFinite(${number2}), 0)`, `${called} is no number`);
    return `toNullable(${number2})`;
  };
  const asDecimal = (sql, called) => {
    if (sql === void 0) return void 0;
    const number2 = `toFloat64OrNull(${sql})`;
    check2(`isNotNull(${sql}) and isNull(${number2})`, `${called} is no number`);
    return money2(number2, called);
  };
  const entryOf = (map2, keys) => {
    const column = find(map2);
    if (column !== void 0 && /^Map\(/.test(column.type)) {
      const value = (key) => `nullIf(toString(${identifier2(column.name)}[${literal2(key)}]), '')`;
      return firstKnown(keys.map(value));
    }
    const [names4, values] = [
      find(`${map2}.key`) ?? find(`${map2}.keys`),
      find(`${map2}.value`) ?? find(`${map2}.values`),
    ];
    if (names4 === void 0 || values === void 0) return void 0;
    const at2 = (key) => `indexOf(${identifier2(names4.name)}, ${literal2(key)})`;
    return firstKnown(keys.map((key) => `nullIf(toString(${identifier2(values.name)}[${at2(key)}]), '')`));
  };
  return {
    all,
    checks,
    has: (...names4) => names4.every((name) => find(name) !== void 0),
    text: (...names4) => firstKnown(found(names4).map(textOf2)),
    whole: (...names4) =>
      firstKnown(
        found(names4).map((column) => {
          const type = baseOf(column.type);
          if (integers2.test(type)) {
            const number2 = `toInt64(${identifier2(column.name)})`;
            check2(`ifNull(${number2} < 0 or ${number2} > ${mostTokens}, 0)`, `${column.name} is no count`);
            return `toNullable(${number2})`;
          }
          if (decimals2.test(type)) return count3(`toFloat64(${identifier2(column.name)})`, column.name);
          return asWhole(textOf2(column), column.name) ?? '';
        }),
      ),
    decimal: (...names4) =>
      firstKnown(
        found(names4).map((column) => {
          const type = baseOf(column.type);
          if (decimals2.test(type) || integers2.test(type))
            return money2(`toFloat64(${identifier2(column.name)})`, column.name);
          return asDecimal(textOf2(column), column.name) ?? '';
        }),
      ),
    flag: (...names4) =>
      firstKnown(
        found(names4).map((column) => {
          if (integers2.test(baseOf(column.type))) return `toNullable(${identifier2(column.name)} != 0)`;
          const written = `lower(ifNull(${textOf2(column)}, ''))`;
          return `if(has(${list2(['true', 't', '1', 'yes'])}, ${written}), 1, if(has(${list2(['false', 'f', '0', 'no'])}, ${written}), 0, NULL))`;
        }),
      ),
    time: (...names4) =>
      firstKnown(
        found(names4).map((column) => {
          const type = baseOf(column.type);
          if (/^Date(32)?$/.test(type)) return `toNullable(toInt64(${identifier2(column.name)}) * 86400)`;
          if (type.startsWith('DateTime')) return `toNullable(toInt64(${identifier2(column.name)}))`;
          if (integers2.test(type) || decimals2.test(type)) return secondsOf(`toFloat64(${identifier2(column.name)})`);
          const written = textOf2(column);
          const number2 = `toFloat64OrNull(${written})`;
          const value = `coalesce(if(isNull(${number2}), toInt64(parseDateTimeBestEffortOrNull(ifNull(${written}, ''), 'UTC')), NULL), ${secondsOf(number2)})`;
          check2(`isNotNull(${written}) and isNull(${value})`, `${column.name} is no time`);
          return value;
        }),
      ),
    entry: (map2, ...keys) => entryOf(map2, keys),
    sumOf(map2, ...words) {
      const column = find(map2);
      if (column === void 0 || !/^Map\(/.test(column.type)) return void 0;
      const has = words.map((word) => `position(lower(toString(k)), ${literal2(word)}) > 0`).join(' or ');
      const values = `mapValues(mapFilter((k, v) -> ${has}, ${identifier2(column.name)}))`;
      return `if(empty(${values}), NULL, toInt64(arraySum(${values})))`;
    },
    inside(name, ...keys) {
      const [column] = found([name]);
      if (column === void 0 || !texts.test(baseOf(column.type))) return void 0;
      const json2 = `replaceAll(ifNull(${textOf2(column)}, ''), '": ', '":')`;
      return firstKnown(
        keys.map((key) => {
          const [has, number2] = [
            `visitParamHas(${json2}, ${literal2(key)})`,
            `visitParamExtractInt(${json2}, ${literal2(key)})`,
          ];
          return `if(${has}, toInt64(${number2}), NULL)`;
        }),
      );
    },
    firstOf(name, ...unlike) {
      const [column] = found([name]);
      if (column === void 0) return void 0;
      const isList = /^Array\((LowCardinality\()?(Nullable\()?String/.test(column.type);
      const listed2 = isList ? identifier2(column.name) : `extractAll(ifNull(${textOf2(column)}, ''), '"([^"]*)"')`;
      const kept = unlike.map((word) => `lower(ifNull(x, '')) not like ${literal2(`${word}%`)}`);
      const words = kept.length === 0 ? listed2 : `arrayFilter(x -> ${kept.join(' and ')}, ${listed2})`;
      return `nullIf(toString(${words}[1]), '')`;
    },
    asWhole,
    asDecimal,
  };
}
function secondsOf(number2) {
  const seconds = `multiIf(abs(${number2}) < 1e11, ${number2}, abs(${number2}) < 1e14, ${number2} / 1e3, abs(${number2}) < 1e17, ${number2} / 1e6, ${number2} / 1e9)`;
  const fits = `ifNull(abs(${number2}) < 1e20, 0)`;
  return `if(${fits}, toInt64(floor(if(${fits}, assumeNotNull(${seconds}), 0))), NULL)`;
}
function baseOf(type) {
  return type.replace(/^(?:LowCardinality\(|Nullable\()+/, '').replace(/\)+$/, '');
}
function textOf2({ name, type }) {
  const base = baseOf(type);
  if (/^(Array|Map|Tuple|Nested|AggregateFunction|SimpleAggregateFunction|JSON|Object|Variant|Dynamic)/.test(base))
    throw new DataError(
      `the column ${name} is ${type}: no request's time, model, count or name can be read from that.`,
    );
  const cut5 = base.startsWith('FixedString') ? 'toStringCutToZero' : 'toString';
  return `nullIf(${cut5}(${identifier2(name)}), '')`;
}
var texts, integers2, decimals2;
var init_columns = __esm({
  'src/clickhouse/columns.ts'() {
    init_fields();
    init_errors();
    init_text();
    texts = /^(String|FixedString|Enum|UUID|IPv)/;
    integers2 = /^U?Int\d+$|^Bool$/;
    decimals2 = /^(Float|BFloat|Decimal)/;
  },
});

// src/clickhouse/requests.ts
function requestsOf({ database, table, layout, columns: columns4, isFinal, latest, users }) {
  const found = columnsOf(columns4);
  const mapping = layout.map(found);
  const sql = /* @__PURE__ */ new Map();
  for (const { name } of requestColumns) {
    const of = mapping.columns[name];
    if (of !== void 0 && (users || !people.includes(name))) sql.set(name, of);
  }
  const [ts, model] = [sql.get('ts'), sql.get('model_raw')];
  if (ts === void 0 || model === void 0)
    throw new DataError(
      `the table has no column for the ${ts === void 0 ? 'time' : 'model'} of a request. Its columns: ${columns4.map(({ name }) => name).join(', ')}. Name them with --map ts=TIME,model=MODEL.`,
    );
  const cost = sql.get('cost_usd');
  if (cost === void 0) sql.delete('cost_source');
  else sql.set('cost_source', `if(isNull(${cost}), 'none', ${sql.get('cost_source') ?? `'list'`})`);
  const several = sql.get('requests');
  sql.set('requests', several === void 0 ? 'toInt64(1)' : `ifNull(${several}, 1)`);
  const day2 = (date2) => String(Date.parse(date2) / 1e3);
  const checks = [
    ...found.checks,
    { when: `isNull(${ts})`, why: 'no time' },
    { when: `ifNull(${ts} > ${day2(latest)}, 0)`, why: 'a time in the future' },
    { when: `ifNull(${ts} < ${day2(earliest)}, 0)`, why: 'a time before 2015' },
    { when: `isNull(${model})`, why: 'no model' },
  ];
  const isRequest = mapping.isRequest === void 0 ? '1' : `(${mapping.isRequest})`;
  return {
    from: `${identifier2(database)}.${identifier2(table)}${isFinal ? ' final' : ''}`,
    columns: sql,
    isRequest,
    checks,
    where: whereOf(isRequest, checks),
    names: [],
  };
}
function whereOf(isRequest, checks) {
  return [...(isRequest === '1' ? [] : [isRequest]), ...checks.map(({ when }) => `not (${when})`)].join(' and ');
}
function checkedFor(requests, isMet) {
  const always = requests.checks.slice(-4);
  const checks = requests.checks.filter((check2) => always.includes(check2) || isMet(check2));
  return { ...requests, where: whereOf(requests.isRequest, checks) };
}
function withNames(requests, names4) {
  const columns4 = new Map(requests.columns);
  columns4.set(
    'model',
    modelBy({ ...requests, names: names4 }, ({ model }) => model),
  );
  const varied = names4.filter(({ variant }) => variant !== null);
  if (varied.length > 0)
    columns4.set('variant', `nullIf(${chosen(rawOf(requests), varied, ({ variant }) => variant ?? '', "''")}, '')`);
  return { ...requests, columns: columns4, names: names4 };
}
function rawOf({ columns: columns4 }) {
  return `ifNull(${columns4.get('model_raw')}, '')`;
}
function modelBy(requests, called) {
  const raw = rawOf(requests);
  const others = requests.names.filter((name) => name.raw !== called(name));
  return `toNullable(${chosen(raw, others, called, raw)})`;
}
function chosen(raw, names4, to, other) {
  if (names4.length === 0) return other;
  return `transform(${raw}, ${list2(names4.map((name) => name.raw))}, ${list2(names4.map(to))}, ${other})`;
}
function rendered({ columns: columns4 }, expression2) {
  return expression2
    .replace(/\b(?:ts|model|requests) is not null\b/g, '1')
    .replace(/'(?:[^'\\]|\\.|'')*'|[a-z_][a-z0-9_]*/gi, (word) => {
      const column = word.startsWith("'") ? void 0 : requestColumns.find(({ name }) => name === word);
      return column === void 0 ? word : `(${columns4.get(column.name) ?? nothing[column.type]})`;
    });
}
var people, nothing;
var init_requests = __esm({
  'src/clickhouse/requests.ts'() {
    init_request();
    init_stage();
    init_errors();
    init_columns();
    init_text();
    people = ['user_id', 'session_id', 'api_key'];
    nothing = {
      VARCHAR: 'cast(NULL as Nullable(String))',
      TIMESTAMP: 'cast(NULL as Nullable(Int64))',
      BIGINT: 'cast(NULL as Nullable(Int64))',
      DOUBLE: 'cast(NULL as Nullable(Float64))',
      BOOLEAN: 'cast(NULL as Nullable(UInt8))',
    };
  },
});

// src/clickhouse/answer.ts
function answerOf(body) {
  let parsed;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new Broken(saidIn(body.slice(-4e3)) ?? 'the answer broke off');
  }
  const { data: data4, rows, exception } = parsed;
  if (typeof exception === 'string') throw new Broken(exception);
  if (!Array.isArray(data4) || data4.length !== rows) throw new Broken('the answer broke off');
  for (const row of data4)
    if (!Array.isArray(row) || !row.every((value) => value === null || typeof value === 'string'))
      throw new Broken('the answer is not what was asked for');
  return data4;
}
function saidIn(tail) {
  return /Code: \d+.*/s.exec(tail)?.[0];
}
var Broken;
var init_answer = __esm({
  'src/clickhouse/answer.ts'() {
    Broken = class extends Error {
      name = 'Broken';
    };
  },
});

// src/clickhouse/failure.ts
function failureOf(error, { shown, user, limits }) {
  const message2 = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const number2 = /^\d+$/.test(code) ? Number(code) : Number(/Code: (\d+)/.exec(message2)?.[1] ?? 'NaN');
  const said =
    (number2 === 0 || Number.isNaN(number2) ? void 0 : byNumber(number2, message2, user, limits)) ??
    byName(code, message2);
  return new DataError(`${shown}: ${said ?? `ClickHouse says: ${firstSentence(message2)}`}`);
}
function isUnsent(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ECONNREFUSED' || code === 'EAI_AGAIN' || code === 'EHOSTUNREACH';
}
function byNumber(number2, message2, user, limits) {
  switch (number2) {
    case 192:
    case 193:
    case 194:
    case 516:
      return `the server does not take the user ${user} with this password. Give it with CLICKHOUSE_PASSWORD or --password-file.`;
    case 291:
    case 497:
      return `the user ${user} may not read it: ${firstSentence(message2)}`;
    case 60:
    case 81:
      return `there is no such table: ${firstSentence(message2)}`;
    case 159:
    case 160:
      return `a query took longer than ${limits.seconds} s and was ended. Allow more with --timeout.`;
    case 241:
      return `a query needs more memory than it may take (${sizeOf(limits.memoryBytes)} on each server). Allow more with --memory 16GB. The server: ${firstSentence(message2)}`;
    case 158:
      return `a query would read more than ${limits.rows.toLocaleString('en-US')} rows. Allow more with --max-rows.`;
    case 307:
    case 396:
      return `an answer is larger than this program takes: ${firstSentence(message2)}`;
    case 394:
      return 'the query was ended on the server by somebody else.';
    case 32:
    case 198:
    case 209:
    case 210:
    case 279:
    case 425:
      return `a server behind the table cannot be reached or went away, so that the figure would lack its rows: ${firstSentence(message2)}`;
    case 164:
    case 452:
      return `the server does not let ${user} set a limit: ${firstSentence(message2)}`;
    case 202:
      return 'the server has too many queries already. Try again later.';
    case 6:
    case 27:
    case 38:
    case 41:
    case 43:
    case 53:
    case 72:
    case 386:
      return `a column is of another type than was expected: ${firstSentence(message2)} Say which columns to read with --map.`;
    default:
      return void 0;
  }
}
function byName(code, message2) {
  if (code === 'ECONNREFUSED') return 'nothing listens there.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host.';
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'ETIMEDOUT') return 'the host cannot be reached.';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return `its certificate is not trusted (${code}). NODE_EXTRA_CA_CERTS=FILE adds one that you trust.`;
  if (code === 'EPROTO' || /wrong version number|packet length too long/i.test(message2))
    return 'it does not speak TLS there. clickhouse+http:// goes without, where the network is yours.';
  if (/Port \d+ is for clickhouse-client/.test(message2) || code.startsWith('HPE_'))
    return 'it does not speak HTTP there. ClickHouse does on 8443 with TLS and on 8123 without.';
  if (code === 'ECONNRESET' || code === 'EPIPE' || /socket hang up|aborted|the answer broke off/i.test(message2))
    return 'the connection broke off in the middle of a query. Nothing of its answer was used.';
  return void 0;
}
function firstSentence(message2) {
  const text3 = message2
    .replace(/\s+/g, ' ')
    .replace(/^Code: \d+[.,]? ?/, '')
    .replace(/(, )?e\.(displayText\(\) = |what\(\) = .*$)/g, '')
    .replace(/^(DB::\w*Exception: )+/, '')
    .replace(/ ?\([A-Z][A-Z0-9_]{2,}\).*$/, '')
    .replace(/ ?\(version [^)]*\)+.*$/, '')
    .replace(/ ?Stack trace:.*$/i, '')
    .replace(/ ?: ?While .*$/i, '')
    .trim();
  const short = text3.length > 300 ? `${text3.slice(0, 300)}...` : text3;
  return /[.!?]$/.test(short) ? short : `${short}.`;
}
function sizeOf(bytes) {
  return bytes >= 1e9 ? `${Number((bytes / 1e9).toPrecision(3))} GB` : `${Number((bytes / 1e6).toPrecision(3))} MB`;
}
var init_failure = __esm({
  'src/clickhouse/failure.ts'() {
    init_errors();
  },
});

// src/clickhouse/server.ts
import { randomUUID } from 'node:crypto';

async function openServer(address, { user, password: password2 }, limits, opened) {
  const { createClient, ClickHouseLogLevel } = await loadClient();
  const client = createClient({
    url: address.url,
    username: user,
    password: password2,
    application: 'state-of-ai',
    log: { level: ClickHouseLogLevel.OFF },
    // Times are kept below, where the query can be killed as well.
    request_timeout: 2 ** 31 - 1,
    max_open_connections: 4,
  });
  const circumstances = { shown: address.shown, user, limits };
  const line = lineTo(client, circumstances);
  opened?.(line.cancel);
  try {
    const hello = await line.ask(
      `select version(), (select value from system.settings where name = 'readonly')`,
      {},
      Math.min(helloMs, limits.seconds * 1e3 + graceMs),
    );
    const [version = '', readonly = '0'] = hello[0] ?? [];
    const isLimited = readonly !== '1';
    const settings = isLimited ? await known(line, settingsOf(limits, readonly === '0')) : {};
    return {
      version: version ?? '',
      isLimited,
      ask: (sql) => line.ask(sql, settings, limits.seconds * 1e3 + graceMs),
      cancel: line.cancel,
      asked: line.asked,
      close: () => void client.close(),
    };
  } catch (error) {
    void client.close();
    throw error;
  }
}
function settingsOf({ memoryBytes, seconds, rows }, mayBeReadOnly) {
  const half = String(Math.floor(memoryBytes / 2));
  return {
    // 2: reads only, and takes the limits that stand beside it.
    ...(mayBeReadOnly ? { readonly: '2' } : {}),
    max_execution_time: seconds,
    timeout_overflow_mode: 'throw',
    max_memory_usage: String(memoryBytes),
    max_bytes_before_external_group_by: half,
    distributed_aggregation_memory_efficient: 1,
    max_rows_to_read: String(rows),
    read_overflow_mode: 'throw',
    max_result_rows: String(mostRows),
    result_overflow_mode: 'throw',
    group_by_overflow_mode: 'throw',
    skip_unavailable_shards: 0,
    // Names of models stand in the text of a query.
    max_query_size: String(16 * 2 ** 20),
  };
}
async function known(line, settings) {
  const rows = await line.ask(
    `select name from system.settings where has(${list2(Object.keys(settings))}, name)`,
    {},
    helloMs,
  );
  const names4 = new Set(rows.map(([name]) => name));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names4.has(name)));
}
function lineTo(client, circumstances) {
  const running = /* @__PURE__ */ new Map();
  const asked = [];
  let isCancelled = false;
  let killing = Promise.resolve();
  const kill = async (ids) => {
    if (ids.length === 0) return;
    const patience = AbortSignal.timeout(killMs);
    const killed = client
      .command({ query: `KILL QUERY WHERE has(${list2(ids)}, query_id) ASYNC`, abort_signal: patience })
      .then(() => {});
    const gaveUp = new Promise((resolve) => patience.addEventListener('abort', () => resolve(), { once: true }));
    await Promise.race([killed.catch(() => {}), gaveUp]);
  };
  const once3 = async (sql, settings, ms) => {
    if (isCancelled) throw new DataError('Interrupted.');
    const id = `state-of-ai-${randomUUID()}`;
    const controller = new AbortController();
    running.set(id, controller);
    asked.push(id);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      controller.abort();
    }, ms);
    try {
      return await whole(client, sql, id, settings, controller.signal);
    } catch (error) {
      if (isCancelled) {
        await killing;
        throw new DataError('Interrupted.');
      }
      if (isLate) {
        await kill([id]);
        throw new DataError(
          `${circumstances.shown}: the server does not answer: nothing came for ${Math.round(ms / 1e3)} s.`,
        );
      }
      throw error;
    } finally {
      clearTimeout(timer);
      running.delete(id);
    }
  };
  return {
    asked,
    async ask(sql, settings, ms) {
      for (const pause of [...unsentTries, null]) {
        try {
          return await once3(sql, settings, ms);
        } catch (error) {
          if (error instanceof DataError) throw error;
          if (pause === null || !isUnsent(error)) throw failureOf(error, circumstances);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
      throw new Error('unreachable');
    },
    cancel() {
      if (isCancelled) return killing;
      isCancelled = true;
      const ids = [...running.keys()];
      killing = kill(ids);
      for (const controller of running.values()) controller.abort();
      return killing;
    },
  };
}
async function whole(client, sql, id, settings, signal) {
  const result = await client.query({
    query: sql,
    format: 'JSONCompact',
    query_id: id,
    abort_signal: signal,
    // The status of the answer then tells of the whole of it: an error half way through is no 200 with half of the rows.
    clickhouse_settings: { ...settings, wait_end_of_query: 1 },
  });
  signal.addEventListener('abort', () => result.close(), { once: true });
  return answerOf(await result.text());
}
async function loadClient() {
  try {
    return await import('@clickhouse/client');
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new DataError(
      `a table of ClickHouse needs its client, which is not installed here: npm install @clickhouse/client adds it (with -g, if state-of-ai is). (${why})`,
    );
  }
}
var mostRows, killMs, graceMs, helloMs, unsentTries;
var init_server = __esm({
  'src/clickhouse/server.ts'() {
    init_errors();
    init_answer();
    init_failure();
    init_text();
    mostRows = 4e6;
    killMs = 350;
    graceMs = 3e3;
    helloMs = 1e4;
    unsentTries = [150, 500];
  },
});

// src/clickhouse/layouts/layout.ts
function finishReason2(sql) {
  if (sql === void 0) return void 0;
  const written = `lower(${sql})`;
  const [from, to] = [Object.keys(finishNames), Object.values(finishNames)];
  return `if(isNull(${sql}), NULL, transform(ifNull(${written}, ''), ${list2(from)}, ${list2(to)}, ifNull(${written}, '')))`;
}
function toolCalled3(finish) {
  return finish === void 0 ? void 0 : `${finish} = 'tool_calls'`;
}
function statusOf(sql, names4) {
  if (sql === void 0) return void 0;
  const written = `lower(ifNull(${sql}, ''))`;
  return `transform(${written}, ${list2(Object.keys(names4))}, ${list2(Object.values(names4))}, ${literal2('ok')})`;
}
var init_layout = __esm({
  'src/clickhouse/layouts/layout.ts'() {
    init_format();
    init_text();
  },
});

// src/clickhouse/layouts/langfuse.ts
var langfuse2;
var init_langfuse = __esm({
  'src/clickhouse/layouts/langfuse.ts'() {
    init_layout();
    langfuse2 = {
      name: 'langfuse',
      detect: (columns4) => columns4.has('usage_details', 'provided_model_name', 'start_time'),
      map: (columns4) => {
        const type = columns4.text('type');
        const deleted = columns4.flag('is_deleted');
        const conditions = [
          ...(type === void 0 ? [] : [`upper(ifNull(${type}, 'GENERATION')) = 'GENERATION'`]),
          ...(deleted === void 0 ? [] : [`ifNull(${deleted}, 0) = 0`]),
        ];
        const tools = columns4.firstOf('tool_call_names');
        return {
          isRequest: conditions.length === 0 ? void 0 : conditions.join(' and '),
          columns: {
            request_id: columns4.text('id', 'span_id'),
            ts: columns4.time('start_time'),
            user_id: columns4.text('user_id'),
            session_id: columns4.text('session_id'),
            model_raw: columns4.text('provided_model_name'),
            prompt_tokens: columns4.sumOf('usage_details', 'input'),
            completion_tokens: columns4.sumOf('usage_details', 'output'),
            reasoning_tokens: columns4.sumOf('usage_details', 'reasoning'),
            cached_tokens: columns4.sumOf('usage_details', 'cache_read', 'cached'),
            cache_write_tokens: columns4.sumOf('usage_details', 'cache_creation', 'cache_write'),
            cost_usd: columns4.decimal('total_cost'),
            cost_source: `'list'`,
            tool_called: tools === void 0 ? void 0 : `isNotNull(${tools})`,
            status: statusOf(columns4.text('level'), { error: 'error' }),
            category: columns4.firstOf('tags'),
          },
        };
      },
    };
  },
});

// src/clickhouse/layouts/litellm.ts
var litellm2;
var init_litellm = __esm({
  'src/clickhouse/layouts/litellm.ts'() {
    init_layout();
    litellm2 = {
      name: 'litellm',
      detect: (columns4) => columns4.has('request_id', 'startTime', 'spend', 'model'),
      map: (columns4) => ({
        columns: {
          request_id: columns4.text('request_id'),
          ts: columns4.time('startTime'),
          user_id: columns4.text('end_user', 'user'),
          session_id: columns4.text('session_id'),
          api_key: columns4.text('api_key'),
          model_raw: columns4.text('model', 'model_group'),
          provider: columns4.text('custom_llm_provider'),
          prompt_tokens: columns4.whole('prompt_tokens'),
          completion_tokens: columns4.whole('completion_tokens'),
          reasoning_tokens: columns4.inside('metadata', 'reasoning_tokens'),
          cached_tokens: columns4.inside('metadata', 'cache_read_input_tokens', 'cached_tokens'),
          cache_write_tokens: columns4.inside('metadata', 'cache_creation_input_tokens', 'cache_creation_tokens'),
          cost_usd: columns4.decimal('spend'),
          cost_source: `'list'`,
          status: statusOf(columns4.text('status'), { failure: 'error' }),
          category: columns4.firstOf('request_tags', 'user-agent'),
        },
      }),
    };
  },
});

// src/clickhouse/layouts/mapped.ts
function mappedLayout(map2) {
  return {
    name: 'map',
    detect: () => false,
    map: (columns4) => {
      const lacking = [...map2.values()].find((name) => !columns4.has(name));
      if (lacking !== void 0)
        throw new DataError(
          `the table has no column ${JSON.stringify(lacking)}, which --map names. Its columns: ${columns4.all.map(({ name }) => name).join(', ')}.`,
        );
      return typed2(columns4, (column) => map2.get(column));
    },
  };
}
function typed2(columns4, nameOf2) {
  const read2 = {
    VARCHAR: columns4.text,
    TIMESTAMP: columns4.time,
    BIGINT: columns4.whole,
    DOUBLE: columns4.decimal,
    BOOLEAN: columns4.flag,
  };
  const found = {};
  for (const { name, type } of requestColumns) {
    const column = nameOf2(name);
    if (column !== void 0 && name !== 'model' && name !== 'variant' && name !== 'source')
      found[name] = read2[type](column);
  }
  const finish = finishReason2(found.finish_reason);
  return {
    columns: {
      ...found,
      finish_reason: finish,
      tool_called: found.tool_called ?? toolCalled3(finish),
      cost_source: found.cost_source ?? `'billed'`,
    },
  };
}
var canonical2;
var init_mapped2 = __esm({
  'src/clickhouse/layouts/mapped.ts'() {
    init_request();
    init_errors();
    init_layout();
    canonical2 = {
      name: 'requests',
      detect: (columns4) => columns4.has('ts', 'model', 'prompt_tokens', 'completion_tokens'),
      map: (columns4) =>
        typed2(columns4, (column) => {
          if (column === 'model_raw') return columns4.has('model_raw') ? 'model_raw' : 'model';
          return column;
        }),
    };
  },
});

// src/clickhouse/layouts/openrouter-traces.ts
var openrouterTraces;
var init_openrouter_traces = __esm({
  'src/clickhouse/layouts/openrouter-traces.ts'() {
    init_layout();
    openrouterTraces = {
      name: 'openrouter',
      detect: (columns4) =>
        columns4.has('trace_id', 'model', 'prompt_tokens', 'completion_tokens') &&
        (columns4.has('span_type') || columns4.has('total_cost', 'provider_name')),
      map: (columns4) => {
        const finish = finishReason2(columns4.text('finish_reason'));
        const kind = columns4.text('span_type');
        return {
          isRequest: kind === void 0 ? void 0 : `lower(ifNull(${kind}, 'generation')) = 'generation'`,
          columns: {
            request_id: columns4.text('generation_id', 'span_id', 'trace_id'),
            ts: columns4.time('start_time', 'timestamp'),
            user_id: columns4.text('user_id'),
            session_id: columns4.text('session_id'),
            app: columns4.text('app_name'),
            api_key: columns4.text('api_key_name'),
            model_raw: columns4.text('model'),
            provider: columns4.text('provider_name', 'provider_slug'),
            prompt_tokens: columns4.whole('prompt_tokens'),
            completion_tokens: columns4.whole('completion_tokens'),
            reasoning_tokens: columns4.whole('reasoning_tokens'),
            cached_tokens: columns4.whole('cached_tokens'),
            cost_usd: columns4.decimal('total_cost'),
            cost_source: `'billed'`,
            is_byok: columns4.flag('is_byok'),
            finish_reason: finish,
            tool_called: toolCalled3(finish),
            status: statusOf(columns4.text('status'), { error: 'error', cancelled: 'cancelled' }),
            latency_ms: columns4.decimal('duration_ms'),
            country: columns4.text('country'),
            language: columns4.text('language'),
            category: columns4.text('category'),
          },
        };
      },
    };
  },
});

// src/clickhouse/layouts/otel-traces.ts
var otelTraces;
var init_otel_traces = __esm({
  'src/clickhouse/layouts/otel-traces.ts'() {
    init_gen_ai();
    init_layout();
    otelTraces = {
      name: 'otlp',
      detect: (columns4) =>
        columns4.has('Timestamp', 'TraceId') && columns4.entry('SpanAttributes', genAi.model[0]) !== void 0,
      map: (columns4) => {
        const attribute = (names4) => columns4.entry('SpanAttributes', ...names4);
        const model = attribute(genAi.model);
        const [prompt, written, billed2] = [attribute(genAi.prompt), attribute(genAi.finish), attribute(genAi.billed)];
        const finish = finishReason2(
          `coalesce(nullIf(replaceRegexpOne(ifNull(${written}, ''), '^\\\\["([^"]*)".*$', '\\\\1'), ''), NULL)`,
        );
        const byok = attribute(genAi.byok);
        return {
          isRequest: `lower(ifNull(${attribute(genAi.kind)}, 'generation')) = 'generation' and (isNotNull(${model}) or isNotNull(${prompt}))`,
          columns: {
            request_id: `coalesce(${attribute(genAi.request_id)}, ${columns4.text('SpanId') ?? 'NULL'})`,
            ts: columns4.time('Timestamp'),
            user_id: attribute(genAi.user),
            session_id: attribute(genAi.session),
            app: `coalesce(${attribute(genAi.app)}, ${columns4.text('ServiceName') ?? 'NULL'})`,
            api_key: attribute(genAi.api_key),
            model_raw: model,
            provider: attribute(genAi.provider),
            prompt_tokens: columns4.asWhole(prompt, 'gen_ai.usage.input_tokens'),
            completion_tokens: columns4.asWhole(attribute(genAi.completion), 'gen_ai.usage.output_tokens'),
            reasoning_tokens: columns4.asWhole(attribute(genAi.reasoning), 'gen_ai.usage.reasoning.output_tokens'),
            cached_tokens: columns4.asWhole(attribute(genAi.cached), 'gen_ai.usage.cache_read.input_tokens'),
            cache_write_tokens: columns4.asWhole(
              attribute(genAi.cacheWrite),
              'gen_ai.usage.cache_creation.input_tokens',
            ),
            cost_usd: columns4.asDecimal(attribute(genAi.cost), 'gen_ai.usage.total_cost'),
            cost_source: `if(isNotNull(${billed2}), 'billed', 'list')`,
            is_byok: byok === void 0 ? void 0 : `if(isNull(${byok}), NULL, lower(ifNull(${byok}, '')) = 'true')`,
            finish_reason: finish,
            tool_called: toolCalled3(finish),
            status: statusOf(columns4.text('StatusCode'), { error: 'error', status_code_error: 'error' }),
            country: attribute(genAi.country),
            category: attribute(genAi.category),
          },
        };
      },
    };
  },
});

// src/clickhouse/layouts/index.ts
var layouts;
var init_layouts = __esm({
  'src/clickhouse/layouts/index.ts'() {
    init_langfuse();
    init_litellm();
    init_mapped2();
    init_openrouter_traces();
    init_otel_traces();
    layouts = [openrouterTraces, langfuse2, litellm2, otelTraces, canonical2];
  },
});

// src/clickhouse/table.ts
async function tableOf2(server2, address, wanted2) {
  const forced = layoutAsked(wanted2);
  const { database, table, shown } = address;
  const rows = await server2.ask(
    `select name, type from system.columns where database = ${literal2(database)} and table = ${literal2(table)}`,
  );
  const columns4 = rows.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }));
  if (columns4.length === 0) throw await noTable(server2, address);
  const layout = forced ?? layouts.find(({ detect }) => detect(columnsOf(columns4)));
  if (layout === void 0)
    throw new DataError(
      `${shown} is of no known layout. Its columns: ${someOf(columns4.map(({ name }) => name))}. Name those that count: --map ts=TIME,model=MODEL,user=USER,prompt=TOKENS,completion=TOKENS`,
    );
  return { columns: columns4, layout, isFinal: await isReplacing(server2, database, table) };
}
function layoutAsked({ from, map: map2 }) {
  if (map2.length > 0) {
    if (from !== void 0 && from !== 'map')
      throw new UsageError(`--map says how to read the log; --from ${from} says otherwise.`);
    return mappedLayout(parseMap(map2));
  }
  if (from === void 0) return void 0;
  const layout = layouts.find(({ name }) => name === from);
  if (layout !== void 0) return layout;
  const names4 = layouts.map(({ name }) => name);
  const near = nearestNames(from, names4, 1)[0];
  throw new UsageError(
    `No table of ClickHouse is read as ${JSON.stringify(from)}.${near === void 0 ? '' : ` Did you mean ${near}?`} Layouts: ${names4.join(', ')}; any other table by --map.`,
  );
}
async function noTable(server2, { shown, database, table }) {
  const rows = await server2.ask(
    `select name from system.tables where database = ${literal2(database)} order by name limit 1000`,
  );
  const names4 = rows.flatMap(([name]) => (name === null || name === void 0 ? [] : [name]));
  if (names4.length === 0)
    return new DataError(`${shown}: there is no database ${database}, or nothing in it that this user may read.`);
  const near = nearestNames(table, names4, 1)[0];
  return new DataError(
    `${shown}: there is no table ${table} in ${database}, or this user may not read it.${near === void 0 ? '' : ` Did you mean ${near}?`} Tables: ${someOf(names4)}.`,
  );
}
function someOf(names4) {
  return `${names4.slice(0, 20).join(', ')}${names4.length > 20 ? ', ...' : ''}`;
}
async function isReplacing(server2, database, table) {
  const engineOf = async (of2, name) => {
    const [row] = await server2.ask(
      `select engine, engine_full from system.tables where database = ${literal2(of2)} and name = ${literal2(name)}`,
    );
    return { engine: row?.[0] ?? '', full: row?.[1] ?? '' };
  };
  const { engine, full } = await engineOf(database, table);
  const replaces = (name) => /Replacing|Collapsing/.test(name);
  if (engine !== 'Distributed') return replaces(engine);
  const [, of, local] = /^Distributed\('?[^',]+'?, '?([^',]+)'?, '?([^',)]+)'?/.exec(full) ?? [];
  return of !== void 0 && local !== void 0 && replaces((await engineOf(of, local)).engine);
}
var init_table = __esm({
  'src/clickhouse/table.ts'() {
    init_mapped();
    init_errors();
    init_nearest();
    init_columns();
    init_layouts();
    init_mapped2();
    init_text();
  },
});

// src/clickhouse/question.ts
function sumsQuestion(requests, { by = {}, sums = {}, where }) {
  const keys = Object.entries(by).map(([name, key]) => ({ name, ...keySql(requests, key) }));
  const values = Object.entries(sums).filter(([, { kind }]) => kind !== 'quantile');
  const selected = [
    ...keys.map(({ shown }) => shown),
    ...values.flatMap(([, sum2]) => sumSql(requests, sum2)),
    // A select of nothing but constants would be one row without a single request.
    'count()',
  ];
  return {
    sql: `select ${selected.map((sql) => `toString(${sql})`).join(', ')} from ${requests.from}${filter(requests, conditionOf(requests, where))}${groups(keys)}`,
    columns: [
      ...keys.map(({ name }) => ({ name, type: 'VARCHAR' })),
      ...values.map(([name, { kind }]) => ({ name, type: typeOf[kind] })),
    ],
  };
}
function isName(key) {
  return key === 'model' || key === 'variant';
}
function keySql(requests, key) {
  if (typeof key === 'string') {
    const sql = isName(key) ? rawOf(requests) : rendered(requests, key);
    return { grouped: sql, shown: sql };
  }
  const day2 = dayOf(requests);
  if ('month' in key)
    return { grouped: `toStartOfMonth(${day2})`, shown: `substring(toString(toStartOfMonth(${day2})), 1, 7)` };
  const week = key.week === 'sunday' ? `toMonday(${day2} + 1) - 1` : `toMonday(${day2})`;
  return { grouped: week, shown: week };
}
function dayOf(requests) {
  return `toDate(toUInt16(intDiv(assumeNotNull(${rendered(requests, 'ts')}), 86400)))`;
}
function sumSql(requests, { kind, of, when }) {
  const value = rendered(requests, of);
  const condition = when === void 0 ? void 0 : `ifNull(${rendered(requests, when)}, 0)`;
  const over = (name, sql) =>
    condition === void 0 ? `${name}(toNullable(${sql}))` : `${name}(if(${condition}, ${sql}, NULL))`;
  switch (kind) {
    case 'sum':
      return [over('sum', value)];
    case 'count':
      return [condition === void 0 ? `countIf(isNotNull(${value}))` : `countIf(isNotNull(${value}) and ${condition})`];
    case 'max':
      return [over('max', value)];
    case 'first':
    case 'last':
      return [`toDate(toUInt16(intDiv(${over(kind === 'first' ? 'min' : 'max', value)}, 86400)))`];
    case 'money': {
      const pico = `${value} * 1e12`;
      const whole3 = `if(${pico} < 0, -floor(0.5 - ${pico}), floor(${pico} + 0.5))`;
      const micro = `floor(${whole3} / ${perMicro})`;
      return [over('sum', `toInt64(${micro})`), over('sum', `toInt64(${whole3} - ${micro} * ${perMicro})`)];
    }
    case 'quantile':
      return [];
  }
}
function moneyOf(micro, rest2) {
  if (micro === null || rest2 === null) return null;
  const pico = BigInt(micro) * BigInt(perMicro) + BigInt(rest2);
  const digits = String(pico < 0n ? -pico : pico).padStart(13, '0');
  return `${pico < 0n ? '-' : ''}${digits.slice(0, -12)}.${digits.slice(-12)}`;
}
function conditionOf(requests, where) {
  return where === void 0 ? void 0 : rendered(requests, where);
}
function filter({ where }, condition, ...more) {
  return ` where ${[where, ...(condition === void 0 ? [] : [`(${condition})`]), ...more].join(' and ')}`;
}
function groups(keys) {
  return keys.length === 0 ? '' : ` group by ${[...new Set(keys.map(({ grouped }) => grouped))].join(', ')}`;
}
function quantileQuestion(requests, { by = {}, where }, { of, when }, quantiles) {
  const keys = Object.entries(by).map(([name, key], i) => ({ name, as: `k${i}`, ...keySql(requests, key) }));
  const value = rendered(requests, of);
  const only = [`isNotNull(${value})`, ...(when === void 0 ? [] : [`ifNull(${rendered(requests, when)}, 0)`])];
  const named = keys.map(({ as }) => `${as}, `).join('');
  const counted = `select ${keys.map(({ as, shown }) => `${shown} as ${as}, `).join('')}assumeNotNull(${value}) as v, count() as n
from ${requests.from}${filter(requests, conditionOf(requests, where), ...only)} group by ${[...keys.map(({ grouped }) => grouped), 'v'].join(', ')}`;
  const paired = `select ${named}arraySort(x -> x.1, groupArray((v, n))) as pairs from (${counted})${keys.length === 0 ? '' : ` group by ${keys.map(({ as }) => as).join(', ')}`}`;
  const summed = `select ${named}arrayMap(x -> x.1, pairs) as vs, arrayCumSum(arrayMap(x -> x.2, pairs)) as cs from (${paired})`;
  const quantile = ({ at: at2 }) => {
    const place = `(${at2} * (arrayElement(cs, -1) - 1))`;
    const value2 = (rounding) => `arrayElement(vs, arrayFirstIndex(c -> c > ${rounding}(${place}), cs))`;
    const part2 = `(${place} - floor(${place}))`;
    return `${value2('floor')} * (1 - ${part2}) + ${value2('ceil')} * ${part2}`;
  };
  return {
    sql: `select ${[...keys.map(({ as }) => as), ...quantiles.map(quantile)].map((sql) => `toString(${sql})`).join(', ')} from (${summed}) where length(cs) > 0`,
    columns: [
      ...keys.map(({ name }) => ({ name, type: 'VARCHAR' })),
      ...quantiles.map(({ name }) => ({ name, type: 'DOUBLE' })),
    ],
  };
}
function peopleQuestion(requests, people2) {
  const { from, unit, periods: periods2, id, fewest, where, renamed: renamed2 } = people2;
  const day2 = `intDiv(${rendered(requests, 'ts')}, 86400)`;
  const [year = 0, month = 0] = from.split('-').map(Number);
  const index =
    unit === 'week'
      ? `intDiv(${day2} - ${Date.parse(from) / 864e5}, 7)`
      : `toYear(${dayOf(requests)}) * 12 + toMonth(${dayOf(requests)}) - ${12 * year + month}`;
  const parts = Math.max(1, Math.ceil(periods2 / maskBits));
  const at2 = `toInt64(assumeNotNull(${index}))`;
  const masks = Array.from({ length: parts }, (_, part2) => {
    const inside = `${at2} >= ${part2 * maskBits} and ${at2} < ${(part2 + 1) * maskBits}`;
    const bit = `bitShiftLeft(toUInt64(1), toUInt8(if(${inside}, ${at2} - ${part2 * maskBits}, 0)))`;
    return `groupBitOr(if(${inside}, ${bit}, toUInt64(0))) as m${part2}`;
  });
  const canonical3 = new Map(renamed2.map((each2) => [each2.slug, each2.canonical]));
  const model = modelBy(requests, (name) => canonical3.get(name.model) ?? name.model);
  const user = rendered(requests, id);
  const names4 = masks.map((_, part2) => `m${part2}`);
  const each = `select ${model} as model_, ${masks.join(', ')} from ${requests.from}${filter(requests, conditionOf(requests, where))}
group by ${model}, ${user} having sum(${rendered(requests, 'requests')}) >= ${fewest}`;
  return {
    sql: `select ${['model_', 'count()', ...names4].map((sql) => `toString(${sql})`).join(', ')} from (${each}) group by model_, ${names4.join(', ')}`,
    parts,
  };
}
function maskOf(parts) {
  return String(parts.reduce((mask, part2, i) => mask | (BigInt(part2 ?? 0) << BigInt(i * maskBits)), 0n));
}
var typeOf, perMicro, maskBits;
var init_question = __esm({
  'src/clickhouse/question.ts'() {
    init_requests();
    typeOf = {
      sum: 'HUGEINT',
      money: 'DECIMAL(38, 12)',
      count: 'BIGINT',
      max: 'BIGINT',
      first: 'VARCHAR',
      last: 'VARCHAR',
      quantile: 'DOUBLE',
    };
    perMicro = '1000000';
    maskBits = 62;
  },
});

// src/clickhouse/warehouse.ts
function warehouse(engine, server2, requests, nameOf2) {
  let made = 0;
  const kept = async (columns4, rows, merged) => {
    made += 1;
    const [name, texts2] = [`counted_${made}`, `texts_${made}`];
    await engine.run(`create temp table ${texts2} (${columns4.map((_, i) => `c${i} varchar`).join(', ')})`);
    await engine.fill(texts2, rows);
    const selected = columns4.map(({ name: column, type }, i) => {
      const value = `c${i}::${type}`;
      const by = merged?.get(column);
      return `${by === void 0 ? value : `${by}(${value})`} as ${identifier(column)}`;
    });
    await engine.run(
      `create temp table ${name} as select ${selected.join(', ')} from ${texts2}${merged === void 0 ? '' : ' group by all'}; drop table ${texts2}`,
    );
    return name;
  };
  return {
    rows: (sql, parameters) => engine.rows(sql, parameters),
    async counted(aggregate) {
      const { sql, columns: columns4 } = sumsQuestion(requests, aggregate);
      const answer = await server2.ask(sql);
      const counted = await kept(columns4, together(answer, aggregate, nameOf2), mergingOf(aggregate));
      let relation2 = `(select * from ${counted})`;
      for (const { sum: sum2, quantiles } of quantilesOf(aggregate)) {
        const question2 = quantileQuestion(requests, aggregate, sum2, quantiles);
        const found = await kept(question2.columns, await server2.ask(question2.sql));
        const same = Object.keys(aggregate.by ?? {}).map(
          (key) => `c.${identifier(key)} is not distinct from q.${identifier(key)}`,
        );
        const names4 = quantiles.map(({ name }) => `q.${identifier(name)}`).join(', ');
        relation2 = `(select c.*, ${names4} from ${relation2} c left join ${found} q on ${[...same, 'true'].join(' and ')})`;
      }
      return relation2;
    },
    async people(people2) {
      const { sql, parts } = peopleQuestion(requests, people2);
      const answer = await server2.ask(sql);
      const columns4 = [
        { name: 'model', type: 'VARCHAR' },
        { name: 'users', type: 'BIGINT' },
        { name: 'mask', type: maskType(people2.periods) === 'bigint' ? 'BIGINT' : 'HUGEINT' },
      ];
      return kept(
        columns4,
        answer.map((row) => [row[0] ?? null, row[1] ?? null, maskOf(row.slice(2, 2 + parts))]),
      );
    },
  };
}
function together(answer, { by = {}, sums = {} }, nameOf2) {
  const keys = Object.values(by);
  const kinds3 = Object.values(sums)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'quantile');
  return answer
    .filter((row) => keys.length === 0 || row.at(-1) !== '0')
    .map((row) => {
      const called = keys.map((key, i) => {
        const value = row[i] ?? null;
        return isName(key) && value !== null ? nameOf2(value)[key] : value;
      });
      let at2 = keys.length;
      const values = kinds3.map((kind) => {
        const value = row[at2] ?? null;
        at2 += 1;
        if (kind !== 'money') return value;
        at2 += 1;
        return moneyOf(value, row[at2 - 1] ?? null);
      });
      return [...called, ...values];
    });
}
function mergingOf({ by = {}, sums = {} }) {
  if (!Object.values(by).some(isName)) return void 0;
  return new Map(
    Object.entries(sums).flatMap(([name, { kind }]) => (kind === 'quantile' ? [] : [[name, mergedBy[kind]]])),
  );
}
function quantilesOf({ sums = {} }) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, sum2] of Object.entries(sums)) {
    if (sum2.kind !== 'quantile') continue;
    const key = JSON.stringify([sum2.of, sum2.when]);
    const held = found.get(key) ?? { sum: sum2, quantiles: [] };
    held.quantiles.push({ name, at: sum2.at ?? 0.5 });
    found.set(key, held);
  }
  return [...found.values()];
}
var mergedBy;
var init_warehouse = __esm({
  'src/clickhouse/warehouse.ts'() {
    init_value();
    init_duckdb_dialect();
    init_question();
    mergedBy = { sum: 'sum', money: 'sum', count: 'sum', max: 'max', first: 'min', last: 'max' };
  },
});

// src/clickhouse/open.ts
var open_exports = {};
__export(open_exports, {
  openTable: () => openTable,
});
async function openTable(local, request2, opening) {
  const [typed4 = ''] = request2.logs;
  if (request2.logs.length > 1 || !isAddress(typed4))
    throw new UsageError('A table of ClickHouse is studied alone: give its address and no other log.');
  const address = parseAddress(typed4);
  const asking2 = request2.server ?? { env: {}, duplicates: false };
  const credentials = credentialsOf(address, asking2.env, asking2.passwordFile);
  let stop = async () => {};
  let server2;
  const engine = {
    ...local,
    // How much is done is known on the server only.
    progress: () => null,
    interrupt: () => {
      void stop();
      local.interrupt();
    },
    leave: () => stop(),
    close: () => {
      server2?.close();
      local.close();
    },
  };
  opening.opened?.(engine);
  opening.says?.(`asking ${address.shown}`);
  server2 = await openServer(address, credentials, limitsOf(asking2), (cancel) => {
    stop = cancel;
  });
  const { columns: columns4, layout, isFinal } = await tableOf2(server2, address, request2);
  const requests = requestsOf({
    ...address,
    layout,
    columns: columns4,
    isFinal,
    latest: opening.latest,
    users: request2.salt !== null,
  });
  opening.says?.(`looking through ${address.shown}`);
  const { kept, rejected, other } = await sorted(server2, requests);
  const checked = checkedFor(requests, ({ why }) => rejected.some((met) => met.why === why));
  const named = withNames(checked, await namesOf(server2, checked, opening.nameOf));
  const asked = remembering(warehouse(local, server2, named, once2(opening.nameOf)));
  const repeated = asking2.duplicates ? await repeatedIn(server2, named) : null;
  const { accounting, coverage } = await accounted(asked, opening, {
    table: { rejected, repeated, isFinal, isLimited: server2.isLimited },
    kept,
    other,
  });
  return {
    engine: { ...engine, rows: asked.rows, counted: asked.counted, people: asked.people },
    accounting: { ...accounting, formats: [layout.name] },
    coverage,
    source: address.shown,
  };
}
function limitsOf({ memory = '8GB', seconds = 300, rows = 2e10 }) {
  const [, amount = '', unit = '', binary] = /^([\d.]+)\s*([kmgt])(i?)b$/i.exec(memory) ?? [];
  const power = ' kmgt'.indexOf(unit.toLowerCase());
  return { memoryBytes: Math.floor(Number(amount) * (binary ? 1024 : 1e3) ** power), seconds, rows };
}
async function sorted(server2, { from, isRequest, checks }) {
  const cases = checks.map(({ when }, i) => `${when}, ${i + 1}`).join(', ');
  const answer = await server2.ask(
    `select toString(if(${isRequest}, multiIf(${cases}, 0), -1) as place), toString(count()) from ${from} group by place`,
  );
  const rows = new Map(answer.map(([place, n]) => [Number(place), Number(n)]));
  const whys = /* @__PURE__ */ new Map();
  for (const [place, n] of [...rows].sort(([a], [b]) => a - b)) {
    const why = checks[place - 1]?.why;
    if (why !== void 0) whys.set(why, (whys.get(why) ?? 0) + n);
  }
  const rejected = [...whys].map(([why, n]) => ({ why, rows: n }));
  return { kept: rows.get(0) ?? 0, other: rows.get(-1) ?? 0, rejected };
}
function once2(nameOf2) {
  const known2 = /* @__PURE__ */ new Map();
  return (raw) => {
    const name = known2.get(raw) ?? nameOf2(raw);
    known2.set(raw, name);
    return name;
  };
}
async function namesOf(server2, requests, nameOf2) {
  const raw = rawOf(requests);
  const { from, where } = requests;
  const answer = await server2.ask(
    `select ${raw} as raw from ${from} where ${where} group by raw order by raw limit ${mostModels + 1}`,
  );
  if (answer.length > mostModels)
    throw new DataError(
      `the column of the model has more than ${mostModels.toLocaleString('en-US')} different values: it cannot be the model. Name another one with --map.`,
    );
  return answer.map(([name]) => ({ raw: name ?? '', ...nameOf2(name ?? '') }));
}
async function repeatedIn(server2, { from, columns: columns4, where }) {
  const id = columns4.get('request_id');
  if (id === void 0) return null;
  const [row] = await server2.ask(`select toString(count(${id}) - uniqExact(${id})) from ${from} where ${where}`);
  return Number(row?.[0] ?? 0);
}
async function accounted(asked, { isLabelled }, { table, kept, other }) {
  const { coverage, ...held } = await keptOf(asked, isLabelled);
  const without = (column) => Math.max(0, kept - coverage.known[column]);
  const rejected = table.rejected.reduce((total, { rows }) => total + rows, 0);
  const accounting = {
    files: 0,
    passedOver: 0,
    read: kept + rejected,
    kept,
    duplicates: 0,
    rejected,
    firstRejection: null,
    other,
    recoded: 0,
    ...held,
    withoutUser: without('user_id'),
    withoutCost: without('cost_usd'),
    withoutCategory: without('category'),
    withoutId: 0,
    table,
  };
  return { accounting, coverage };
}
var mostModels;
var init_open = __esm({
  'src/clickhouse/open.ts'() {
    init_kept();
    init_errors();
    init_sql();
    init_address();
    init_credentials();
    init_requests();
    init_server();
    init_table();
    init_warehouse();
    mostModels = 2e4;
  },
});

// test/bench/clickhouse-figures.ts
import { readFileSync as readFileSync4 } from 'node:fs';
import { request as ask2, createServer as createServer2 } from 'node:http';
import { cpus } from 'node:os';

// src/data/package.ts
init_errors();

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// src/data/rows.ts
var import_papaparse = __toESM(require_papaparse(), 1);
init_errors();
var readers = {
  string: (text3) => text3,
  integer: (text3) => {
    const value = Number(text3);
    return /^-?\d+$/.test(text3) && Number.isSafeInteger(value) ? value : void 0;
  },
  number: (text3) => {
    const value = Number(text3);
    return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text3) && Number.isFinite(value) ? value : void 0;
  },
  boolean: (text3) => (text3 === 'true' ? true : text3 === 'false' ? false : void 0),
  date: (text3) => (/^\d{4}-\d\d-\d\d$/.test(text3) ? text3 : void 0),
  yearmonth: (text3) => (/^\d{4}-\d\d$/.test(text3) ? text3 : void 0),
};
function isFieldType(type) {
  return typeof type === 'string' && Object.hasOwn(readers, type);
}
var wanted = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date such as 2025-08-04',
  yearmonth: 'a month such as 2025-08',
};
function parseRows(text3, fields, where) {
  return readRows(text3, fields, ({ line, column, what }) => {
    throw new DataError(`${where}, line ${line}${column === null ? '' : `, column ${column}`}: ${what}`);
  });
}
function readRows(text3, fields, report) {
  const body = text3.replace(/\r?\n$/, '');
  const { data: data4, errors } = import_papaparse.default.parse(body, {
    delimiter: ',',
    newline: /^[^\n]*\r\n/.test(body) ? '\r\n' : '\n',
  });
  for (const { row, message: message2 } of errors) report({ line: (row ?? 0) + 1, column: null, what: message2 });
  checkHeader(data4[0] ?? [], fields, report);
  const rows = [];
  for (let i = 1; i < data4.length; i++) {
    const cells = data4[i] ?? [];
    if (cells.length !== fields.length) {
      report({ line: i + 1, column: null, what: `expected ${fields.length} cells, saw ${cells.length}` });
    }
    const row = {};
    for (let c = 0; c < fields.length; c++) {
      const field = fields[c];
      const cell = cells[c];
      if (field === void 0) continue;
      const value = cell === void 0 || cell === '' ? null : readers[field.type](cell);
      if (value === void 0) {
        report({ line: i + 1, column: field.name, what: `expected ${wanted[field.type]}, saw ${quote(cell ?? '')}` });
      }
      row[field.name] = value ?? null;
    }
    rows.push(row);
  }
  return rows;
}
function checkHeader(header, fields, report) {
  const names4 = fields.map((field) => field.name);
  for (let i = 0; i < Math.max(header.length, names4.length); i++) {
    const saw = header[i];
    const name = names4[i];
    if (saw === name) continue;
    const expected = name === void 0 ? 'no more columns' : `column ${name}`;
    report({
      line: 1,
      column: name ?? null,
      what: `expected ${expected}, saw ${saw === void 0 ? 'none' : quote(saw)}`,
    });
  }
}
function quote(text3) {
  return JSON.stringify(text3.length > 60 ? `${text3.slice(0, 60)}\u2026` : text3);
}

// src/data/package.ts
function openPackage(folder) {
  return packageOf(readDescriptor(folder), folder);
}
function readDescriptor(folder) {
  const path = join(folder, 'datapackage.json');
  let parsed;
  try {
    parsed = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(`${path}: not valid JSON (${message(error)})`);
  }
  if (!Array.isArray(parsed?.resources)) throw new DataError(`${path}: no list of resources`);
  return parsed;
}
function packageOf(descriptor, folder) {
  const resources = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  const read2 = /* @__PURE__ */ new Map();
  return {
    names: [...resources.keys()],
    has: (name) => resources.has(name),
    dataset(name) {
      const known2 = read2.get(name);
      if (known2) return known2;
      const resource = resources.get(name);
      if (!resource) throw new DataError(`${join(folder, 'datapackage.json')}: no dataset named ${name}`);
      const dataset = readDataset(resource, folder);
      read2.set(name, dataset);
      return dataset;
    },
  };
}
function readDataset(resource, folder) {
  const path = join(folder, String(resource.path));
  const fields = resource.schema?.fields;
  if (!Array.isArray(fields)) {
    throw new DataError(`${join(folder, 'datapackage.json')}: ${resource.name} has no schema with fields`);
  }
  const untyped = fields.find((field) => !isFieldType(field.type));
  if (untyped) {
    throw new DataError(`${join(folder, 'datapackage.json')}: ${resource.name}.${untyped.name} has no known type`);
  }
  return {
    name: resource.name,
    title: resource.title,
    description: resource.description,
    fields,
    primaryKey: resource.schema.primaryKey,
    rows: parseRows(readText(path), fields, path),
    sources: resource.sources,
    licences: resource.licenses,
    citation: resource.citation,
    notes: resource.notes,
  };
}
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new DataError(`${path}: cannot be read (${message(error)})`);
  }
}
function message(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/engine/study-log.ts
init_address();
init_labelled();

import { writeFileSync } from 'node:fs';
import { join as join5 } from 'node:path';

// src/engine/demo.ts
var demoSeed = 20251122;
var demoElasticity = -0.5;
var demoMonths = 13;
var demoTruths = {
  foundational: { model: 'example/glass-slipper', cohort: '2025-01' },
  boomerang: { model: 'example/boomerang', cohort: '2025-02', month: 4 },
  noFit: { model: 'example/never-fits' },
};
var launch = 2;
var usual = (_, k) => 0.26 + 0.14 * 0.6 ** (k - 1);
var glassSlipper = (cohort, k) => (cohort === launch ? 0.45 + 0.2 * 0.6 ** (k - 1) : 0.12 + 0.2 * 0.6 ** (k - 1));
var boomerang = (cohort, k) => (cohort === launch + 1 && k === 4 ? 0.5 : 0.1 + 0.16 * 0.5 ** (k - 1));
var neverFits = (_, k) => 0.05 + 0.12 * 0.5 ** (k - 1);
var models = [
  { slug: demoTruths.foundational.model, launch, price: 2.2, reasons: true, returns: glassSlipper },
  { slug: demoTruths.boomerang.model, launch, price: 0.6, returns: boomerang },
  { slug: demoTruths.noFit.model, launch, price: 0.9, returns: neverFits },
  { slug: 'openai/gpt-4o-mini', launch: null, price: 0.25, returns: usual },
  { slug: 'anthropic/claude-3-7-sonnet', launch: 3, price: 5.1, returns: usual },
  { slug: 'anthropic/claude-4-opus', launch: 6, price: 28, reasons: true, returns: usual },
  { slug: 'google/gemini-2.5-flash', launch: 7, price: 0.4, returns: usual },
  { slug: 'google/gemini-2.5-pro', launch: 7, price: 3.4, reasons: true, returns: usual },
  { slug: 'openai/gpt-5', launch: 9, price: 3, reasons: true, returns: usual },
  { slug: 'openai/gpt-4o', launch: null, price: 4.2, returns: usual },
  { slug: 'deepseek/deepseek-r1', launch: 2, price: 1.1, reasons: true, returns: usual },
  { slug: 'deepseek/deepseek-chat-v3-0324', launch: 4, price: 0.45, returns: usual },
  { slug: 'qwen/qwen3-coder-480b-a35b-07-25', launch: 8, price: 0.7, returns: usual },
  { slug: 'meta-llama/llama-3.3-70b-instruct', launch: null, price: 0.12, returns: usual },
  { slug: 'mistralai/mistral-nemo', launch: null, price: 0.06, returns: usual },
  { slug: 'x-ai/grok-4', launch: 8, price: 6.5, reasons: true, returns: usual },
  { slug: 'openai/gpt-oss-120b', launch: 9, price: 0.2, reasons: true, returns: usual },
];
var demoColumns = [
  'request_id',
  'ts',
  'user_id',
  'session_id',
  'app',
  'model',
  'prompt_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'cached_tokens',
  'cost_usd',
  'cost_source',
  'is_byok',
  'finish_reason',
  'status',
  'country',
  'language',
  'category',
];
var usersOfCohort = 110;
var places = [
  'US en',
  'US en',
  'US en',
  'IN en',
  'DE de',
  'GB en',
  'SG en',
  'CN zh',
  'KR ko',
  'BR pt',
  'FR fr',
  'JP ja',
];
var programming = [
  '/Computers & Electronics/Programming',
  '/Computers & Electronics/Programming/Development Tools',
  '/Computers & Electronics/Programming/Scripting Languages',
];
var purposes = [
  'roleplay',
  'roleplay',
  'roleplay',
  'technology',
  'science',
  'translation',
  'marketing',
  'finance',
  'legal',
  'health',
];
function demoLog(seed = demoSeed) {
  const random = generator(seed);
  const drafts = models.flatMap((model, m) => draftsOf(model, m, random));
  const sums = /* @__PURE__ */ new Map();
  for (const { model, prompt, completion } of drafts)
    sums.set(model.slug, (sums.get(model.slug) ?? 0) + prompt + completion);
  const scale = new Map(
    models.map(({ slug, price }) => {
      const wanted2 = 3e7 * price ** demoElasticity * 10 ** (0.06 * (random() - 0.5));
      return [slug, wanted2 / (sums.get(slug) ?? 1)];
    }),
  );
  const lines = drafts.map(({ model, prompt, completion, line }) => {
    const factor = scale.get(model.slug) ?? 1;
    return line(Math.max(8, Math.round(prompt * factor)), Math.max(1, Math.round(completion * factor)));
  });
  return [demoColumns.join(','), ...lines];
}
function draftsOf(model, m, random) {
  const drafts = [];
  for (let cohort = model.launch ?? 0; cohort < demoMonths; cohort++) {
    const size2 = usersOfCohort + Math.floor(random() * 30);
    for (let u = 0; u < size2; u++) {
      const user = `m${m}-c${cohort}-u${u}`;
      const place = pick(places, random);
      for (let month = cohort; month < demoMonths; month++) {
        if (month > cohort && random() >= model.returns(cohort, month - cohort)) continue;
        const requests = 1 + Math.floor(random() * 3);
        for (let r = 0; r < requests; r++)
          drafts.push(draftOf(model, `${user}-${month}-${r}`, user, month, place, random));
      }
    }
  }
  return drafts;
}
function draftOf(model, id, user, month, place, random) {
  const progress = month / (demoMonths - 1);
  const programs = random() < 0.12 + 0.4 * progress;
  const category2 = programs ? pick(programming, random) : pick(purposes, random);
  const prompt = (programs ? 9e3 : 1600) * (1 + 2 * progress) * (0.3 + 1.4 * random());
  const completion = (model.reasons ? 600 : 250) * (0.3 + 1.4 * random());
  const called = random() < (programs ? 0.1 + 0.3 * progress : 0.02 + 0.05 * progress);
  const status = random() < 0.01 ? 'cancelled' : 'ok';
  const cached = random() < 0.5 ? random() * 0.8 : 0;
  const thought = model.reasons ? 0.3 + 0.5 * random() : 0;
  const begins = Date.UTC(2024, 10 + month, 1);
  const ends = Date.UTC(2024, 11 + month, 1);
  const ts = new Date(Math.floor(begins + random() * (ends - begins))).toISOString();
  const [country = '', language = ''] = place.split(' ');
  return {
    model,
    month,
    prompt,
    completion,
    line: (p, q) =>
      [
        id,
        ts,
        user,
        `${user}-${month}`,
        programs ? 'Demo IDE' : 'Demo chat',
        model.slug,
        p,
        q,
        Math.floor(q * thought),
        Math.floor(p * cached),
        (((p + q) * model.price) / 1e6).toFixed(9),
        'billed',
        'false',
        called ? 'tool_calls' : 'stop',
        status,
        country,
        language,
        category2,
      ].join(','),
  };
}
function pick(from, random) {
  const found = from[Math.floor(random() * from.length)];
  if (found === void 0) throw new Error('Nothing to pick from.');
  return found;
}
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 1831565813) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

// src/engine/engine.ts
init_errors();
init_sql();

// src/engine/temp-folder.ts
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync as readdirSync2, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join as join2 } from 'node:path';

function makeTempFolder() {
  const prefix = `state-of-ai-engine-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`;
  removeAbandoned(prefix);
  return mkdtempSync(join2(tmpdir(), `${prefix}${process.pid}-`));
}
function removeTempFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
}
function removeAbandoned(prefix) {
  try {
    for (const name of readdirSync2(tmpdir())) {
      const pid = name.startsWith(prefix) ? Number(/^\d+/.exec(name.slice(prefix.length))?.[0]) : Number.NaN;
      if (Number.isInteger(pid) && !isRunning(pid)) removeTempFolder(join2(tmpdir(), name));
    }
  } catch {}
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

// src/engine/engine.ts
init_value();
async function openEngine({ memory, threads }) {
  const { DuckDBInstance: DuckDBInstance2 } = await loadDuckDb();
  const folder = makeTempFolder();
  const clean = () => removeTempFolder(folder);
  process.on('exit', clean);
  try {
    const instance2 = await DuckDBInstance2.create(':memory:', {
      memory_limit: memory,
      temp_directory: folder,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      ...(threads === void 0 ? {} : { threads: String(threads) }),
    });
    const connection = await instance2.connect();
    await connection.run("SET TimeZone = 'UTC'");
    let isOpen = true;
    const close = () => {
      if (!isOpen) return;
      isOpen = false;
      connection.closeSync();
      instance2.closeSync();
      clean();
      process.off('exit', clean);
    };
    return { ...questions(connection), folder, close };
  } catch (error) {
    clean();
    process.off('exit', clean);
    throw readable(error);
  }
}
function questions(connection) {
  return {
    ...inPlace,
    async rows(sql, parameters = []) {
      try {
        const reader = await connection.runAndReadAll(sql, parameters.map(asParameter));
        const types2 = reader.columnTypes().map(String);
        const names4 = reader.deduplicatedColumnNames();
        return reader
          .getRowsJS()
          .map((row) => Object.fromEntries(names4.map((name, i) => [name, plainValue(row[i], types2[i])])));
      } catch (error) {
        throw readable(error);
      }
    },
    async run(sql) {
      try {
        await connection.run(sql);
      } catch (error) {
        throw readable(error);
      }
    },
    async fill(table, rows) {
      try {
        const appender = await connection.createAppender(table);
        for (const row of rows) {
          for (const value of row) {
            if (value === null) appender.appendNull();
            else appender.appendVarchar(value);
          }
          appender.endRow();
        }
        appender.closeSync();
      } catch (error) {
        throw readable(error);
      }
    },
    progress() {
      const { percentage } = connection.progress;
      return percentage < 0 ? null : percentage / 100;
    },
    interrupt: () => connection.interrupt(),
  };
}
function asParameter(value) {
  if (value === null || value === void 0) return null;
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return value;
  throw new TypeError(`No parameter for SQL: ${typeof value}`);
}
function readable(error) {
  const message2 = error instanceof Error ? error.message : String(error);
  if (/interrupted/i.test(message2)) return new DataError('Interrupted.');
  if (/^Out of Memory/i.test(message2))
    return new DataError(
      `The log does not fit into the memory it was given. Give more with --memory 8GB, or free room in the temp folder (TMPDIR). DuckDB: ${firstLine(message2)}`,
    );
  if (
    /^(IO|HTTP|Invalid Input|Permission|Invalid Configuration) Error|Parser Error: Memory|Unknown unit for memory/i.test(
      message2,
    )
  )
    return new DataError(firstLine(message2));
  return error instanceof Error ? error : new Error(message2);
}
function firstLine(message2) {
  return message2.split('\n')[0] ?? message2;
}
async function loadDuckDb() {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new DataError(
      `study needs DuckDB, which is not installed here: npm install @duckdb/node-api adds it (with -g, if state-of-ai is). (${why})`,
    );
  }
}

// src/engine/study-log.ts
init_mapped();

// src/engine/load.ts
init_errors();
init_nearest();

import { join as join4 } from 'node:path';

// src/engine/duplicates.ts
init_request();
var columns = requestColumns.map(({ name }) => name);
var completeness = columns.map((name) => `(${name} IS NOT NULL)::INTEGER`).join(' + ');
var better = `completion_tokens DESC NULLS LAST, ${completeness} DESC, ts, prompt_tokens DESC NULLS LAST, cost_usd DESC NULLS LAST, hash(${columns.join(', ')})`;
async function nameNameless(engine) {
  const [{ n = 0 } = {}] = await engine.rows('SELECT count(*) AS n FROM requests WHERE request_id IS NULL');
  if (Number(n) === 0) return 0;
  const held = columns.filter((name) => name !== 'request_id').map((name) => `coalesce(${name}::VARCHAR, '')`);
  await engine.run(
    `UPDATE requests SET request_id = '~' || left(md5(concat_ws(chr(31), ${held.join(', ')})), 20) WHERE request_id IS NULL`,
  );
  return Number(n);
}
async function dropDuplicates(engine) {
  await engine.run(
    'CREATE TEMP TABLE twice AS SELECT hash(source, request_id) AS key FROM requests GROUP BY key HAVING count(*) > 1',
  );
  const [{ n = 0 } = {}] = await engine.rows('SELECT count(*) AS n FROM twice');
  let dropped = 0;
  if (Number(n) > 0) {
    await engine.run(`CREATE TEMP TABLE losers AS SELECT row FROM (
  SELECT rowid AS row, row_number() OVER (PARTITION BY source, request_id ORDER BY ${better}) AS place
  FROM requests WHERE hash(source, request_id) IN (SELECT key FROM twice)) WHERE place > 1`);
    const [{ lost = 0 } = {}] = await engine.rows('SELECT count(*) AS lost FROM losers');
    dropped = Number(lost);
    await engine.run('DELETE FROM requests WHERE rowid IN (SELECT row FROM losers); DROP TABLE losers');
  }
  await engine.run('DROP TABLE twice');
  return dropped;
}

// src/engine/formats/claude-code.ts
init_format();
var claudeCode = {
  name: 'claude-code',
  title: 'Claude Code conversations',
  about: 'The folder ~/.claude/projects (or ~/.config/claude/projects); Claude Code keeps 30 days unless told.',
  detect: ({ records }) =>
    records.some(
      (record2) =>
        typeof record2.type === 'string' &&
        (('sessionId' in record2 && ('uuid' in record2 || 'message' in record2 || 'parentUuid' in record2)) ||
          (record2.type === 'summary' && 'leafUuid' in record2) ||
          record2.type === 'file-history-snapshot' ||
          (record2.type === 'assistant' && 'message' in record2 && 'timestamp' in record2)),
    ),
  mayBeRequest: `contains(line, '"usage"')`,
  map: (fields) => {
    const input = fields.whole('message.usage.input_tokens');
    const read2 = fields.whole('message.usage.cache_read_input_tokens');
    const written = fields.whole('message.usage.cache_creation_input_tokens');
    const finish = finishReason(fields.text('message.stop_reason'));
    const id = fields.text('message.id');
    return {
      // `<synthetic>` is Claude Code's own message about a failed request.
      isRequest: `${fields.text('type')} = 'assistant' AND ${fields.text('message.usage')} IS NOT NULL AND coalesce(${fields.text('message.model')}, '') <> '<synthetic>'`,
      columns: {
        request_id: id,
        ts: fields.time('timestamp'),
        session_id: fields.text('sessionId'),
        model_raw: fields.text('message.model'),
        provider: `'anthropic'`,
        prompt_tokens: `CASE WHEN ${input} IS NOT NULL THEN ${input} + coalesce(${read2}, 0) + coalesce(${written}, 0) END`,
        completion_tokens: fields.whole('message.usage.output_tokens'),
        cached_tokens: read2,
        cache_write_tokens: written,
        cost_usd: fields.decimal('costUSD'),
        cost_source: `CASE WHEN ${fields.text('costUSD')} IS NULL THEN NULL ELSE 'list' END`,
        finish_reason: finish,
        tool_called: toolCalled2(finish),
        status: `CASE WHEN ${fields.flag('isApiErrorMessage')} THEN 'error' ELSE 'ok' END`,
        app: `'Claude Code'`,
      },
    };
  },
};

// src/engine/formats/codex.ts
var kinds = ['session_meta', 'turn_context', 'event_msg', 'response_item', 'compacted'];
var counts = ['input_tokens', 'cached_input_tokens', 'output_tokens', 'reasoning_output_tokens', 'total_tokens'];
function count2(place, name) {
  return `TRY_CAST(json_extract_string(doc, '$.payload.info.${place}.${name}') AS BIGINT)`;
}
var codex = {
  name: 'codex',
  title: 'Codex sessions',
  about: 'The folder ~/.codex/sessions.',
  detect: ({ records }) =>
    records.some((record2) => typeof record2.payload === 'object' && kinds.some((kind) => kind === record2.type)),
  ordered: true,
  mayBeRequest: `(contains(line, 'token_count') OR contains(line, 'turn_context') OR contains(line, 'session_meta'))`,
  unpack: (docs) => `(SELECT *,
      ${counts.map((name) => `CASE WHEN before_total IS NULL OR total_total_tokens < before_total THEN coalesce(last_${name}, total_${name}) ELSE total_${name} - before_${name.replace('total_tokens', 'total')} END AS step_${name}`).join(',\n      ')}
    FROM (SELECT *,
      ${counts.map((name) => `lag(total_${name}) OVER in_file AS before_${name.replace('total_tokens', 'total')}`).join(',\n      ')}
      FROM (SELECT doc, _file, _row, is_count,
        last_value(model IGNORE NULLS) OVER so_far AS model,
        last_value(session IGNORE NULLS) OVER so_far AS session,
        ${counts.map((name) => `total_${name}, last_${name}`).join(', ')}
        FROM (SELECT doc, _file, _row,
          coalesce(json_extract_string(doc, '$.type') = 'event_msg' AND json_extract_string(doc, '$.payload.type') = 'token_count' AND ${count2('total_token_usage', 'input_tokens')} IS NOT NULL, false) AS is_count,
          CASE WHEN json_extract_string(doc, '$.type') = 'turn_context' THEN json_extract_string(doc, '$.payload.model') END AS model,
          CASE WHEN json_extract_string(doc, '$.type') = 'session_meta' THEN coalesce(json_extract_string(doc, '$.payload.forked_from_id'), json_extract_string(doc, '$.payload.id')) END AS session,
          ${counts.map((name) => `${count2('total_token_usage', name)} AS total_${name}, ${count2('last_token_usage', name)} AS last_${name}`).join(',\n          ')}
          FROM ${docs})
        WINDOW so_far AS (PARTITION BY _file ORDER BY _row ROWS UNBOUNDED PRECEDING))
      WINDOW in_file AS (PARTITION BY _file, is_count ORDER BY _row)))`,
  map: (fields) => ({
    isRequest: 'is_count',
    columns: {
      request_id: `coalesce(session, _file) || '-' || ${counts.map((name) => `coalesce(total_${name}, 0)`).join(` || '-' || `)}`,
      ts: fields.time('timestamp'),
      session_id: 'session',
      model_raw: `coalesce(model, 'unknown')`,
      provider: `'openai'`,
      prompt_tokens: 'greatest(step_input_tokens, 0)',
      completion_tokens: 'greatest(step_output_tokens, 0)',
      reasoning_tokens: 'greatest(step_reasoning_output_tokens, 0)',
      cached_tokens: 'greatest(step_cached_input_tokens, 0)',
      status: `'ok'`,
      app: `'Codex'`,
    },
  }),
};

// src/engine/formats/langfuse.ts
init_format();
function sumOf(usage2, ...words) {
  const has = words.map((word) => `contains(lower(entry.key), '${word}')`).join(' OR ');
  return `list_sum(list_transform(list_filter(map_entries(TRY_CAST(${usage2} AS MAP(VARCHAR, DOUBLE))), entry -> ${has}), entry -> entry.value))::BIGINT`;
}
var langfuse = {
  name: 'langfuse',
  title: 'Langfuse observations',
  about: 'Observations, Export in the Langfuse UI, or its export to blob storage.',
  detect: (sample2) =>
    (hasAll(sample2, 'type') &&
      (hasAll(sample2, 'start_time') || hasAll(sample2, 'startTime')) &&
      (hasAll(sample2, 'trace_id') || hasAll(sample2, 'traceId'))) ||
    hasAll(sample2, 'usage_details', 'provided_model_name'),
  map: (fields) => {
    const usage2 = `CASE WHEN json_valid(${fields.text('usage_details', 'usageDetails')}) THEN ${fields.text('usage_details', 'usageDetails')}::JSON END`;
    const detailed = fields.has('usage_details') || fields.has('usageDetails');
    const of = (direct, ...words) => (detailed ? `coalesce(${sumOf(usage2, ...words)}, ${direct})` : direct);
    const started = fields.time('start_time', 'startTime');
    const ended = fields.time('end_time', 'endTime');
    const first = fields.time('completion_start_time', 'completionStartTime');
    const tools = fields.text('tool_call_names', 'toolCallNames');
    const type = fields.text('type');
    return {
      isRequest: type === 'NULL' ? void 0 : `coalesce(upper(${type}), 'GENERATION') = 'GENERATION'`,
      columns: {
        request_id: fields.text('id'),
        ts: started,
        user_id: fields.text('user_id', 'userId'),
        session_id: fields.text('session_id', 'sessionId'),
        model_raw: fields.text('provided_model_name', 'providedModelName', 'model'),
        prompt_tokens: of(
          fields.whole('input_usage', 'inputUsage', 'promptTokens', 'prompt_tokens', 'usage.input'),
          'input',
        ),
        completion_tokens: of(
          fields.whole('output_usage', 'outputUsage', 'completionTokens', 'completion_tokens', 'usage.output'),
          'output',
        ),
        reasoning_tokens: of('NULL', 'reasoning'),
        cached_tokens: of('NULL', 'cache_read', 'cached'),
        cache_write_tokens: of('NULL', 'cache_creation', 'cache_write'),
        cost_usd: fields.decimal('total_cost', 'totalCost', 'calculatedTotalCost'),
        cost_source: `'list'`,
        tool_called:
          tools === 'NULL' ? tools : `CASE WHEN json_valid(${tools}) THEN json_array_length(${tools}) > 0 END`,
        status: `CASE WHEN upper(${fields.text('level')}) = 'ERROR' THEN 'error' ELSE 'ok' END`,
        latency_ms: `(epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE`,
        ttft_ms: `(epoch_ms(${first}) - epoch_ms(${started}))::DOUBLE`,
        category: firstTag(fields.text('tags')),
      },
    };
  },
};
function firstTag(tags) {
  return tags === 'NULL'
    ? tags
    : `CASE WHEN json_valid(${tags}) THEN TRY_CAST(${tags} AS VARCHAR[])[1] ELSE ${tags} END`;
}

// src/engine/formats/litellm.ts
init_format();
var usage = ['additional_usage_values', 'usage_object'];
function counts2(...paths) {
  return usage.flatMap((place) => paths.map((path) => `${place}.${path}`));
}
var litellm = {
  name: 'litellm',
  title: 'LiteLLM SpendLogs',
  about: `\\copy "LiteLLM_SpendLogs" to spend.csv csv header, in the psql of the proxy's database.`,
  detect: (sample2) =>
    hasAll(sample2, 'request_id', 'startTime', 'spend', 'model') || hasAll(sample2, 'call_type', 'startTime', 'spend'),
  map: (fields) => {
    const started = fields.time('startTime');
    const ended = fields.time('endTime');
    const first = fields.time('completionStartTime');
    const tags = fields.text('request_tags');
    return {
      columns: {
        request_id: fields.text('request_id'),
        ts: started,
        user_id: fields.text('end_user', 'user'),
        session_id: fields.text('session_id'),
        api_key: fields.text('api_key'),
        model_raw: fields.text('model', 'model_group'),
        provider: fields.text('custom_llm_provider'),
        prompt_tokens: fields.whole('prompt_tokens'),
        completion_tokens: fields.whole('completion_tokens'),
        reasoning_tokens: fields.asWhole(
          fields.inside('metadata', ...counts2('completion_tokens_details.reasoning_tokens')),
          'reasoning_tokens',
        ),
        cached_tokens: fields.asWhole(
          fields.inside('metadata', ...counts2('cache_read_input_tokens', 'prompt_tokens_details.cached_tokens')),
          'cached_tokens',
        ),
        cache_write_tokens: fields.asWhole(
          fields.inside(
            'metadata',
            ...counts2('cache_creation_input_tokens', 'prompt_tokens_details.cache_creation_tokens'),
          ),
          'cache_creation_input_tokens',
        ),
        cost_usd: fields.decimal('spend'),
        cost_source: `'list'`,
        status: `CASE lower(${fields.text('status')}) WHEN 'failure' THEN 'error' WHEN 'success' THEN 'ok' END`,
        latency_ms: `(epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE`,
        ttft_ms: `CASE WHEN ${first} >= ${started} AND ${first} < ${ended} THEN (epoch_ms(${first}) - epoch_ms(${started}))::DOUBLE END`,
        // LiteLLM puts the user agent among the tags; what is left first is what the caller tagged.
        category:
          tags === 'NULL'
            ? tags
            : `CASE WHEN json_valid(${tags}) THEN list_filter(TRY_CAST(${tags} AS VARCHAR[]), tag -> NOT starts_with(lower(tag), 'user-agent'))[1] END`,
      },
    };
  },
};

// src/engine/formats/index.ts
init_mapped();

// src/engine/formats/openrouter-activity.ts
init_format();
var openrouterActivity = {
  name: 'openrouter',
  title: 'OpenRouter activity, one row a request',
  about: 'Export the activity or logs page of openrouter.ai as csv (openrouter_activity_DATE.csv).',
  detect: (sample2) => hasAll(sample2, 'generation_id', 'model_permaslug', 'tokens_prompt', 'tokens_completion'),
  map: (fields) => {
    const finish = finishReason(fields.text('finish_reason_normalized', 'finish_reason_raw'));
    const byok = fields.decimal('byok_usage_inference');
    return {
      columns: {
        request_id: fields.text('generation_id'),
        ts: fields.time('created_at'),
        user_id: fields.text('user'),
        app: fields.text('app_name'),
        api_key: fields.text('api_key_name'),
        model_raw: withVariant(fields.text('model_permaslug'), fields.text('variant')),
        provider: fields.text('provider_name'),
        prompt_tokens: fields.whole('tokens_prompt'),
        completion_tokens: fields.whole('tokens_completion'),
        reasoning_tokens: fields.whole('tokens_reasoning'),
        cached_tokens: fields.whole('tokens_cached'),
        cost_usd: fields.decimal('cost_total'),
        cost_source: `'billed'`,
        is_byok: byok === 'NULL' ? byok : `coalesce(${byok}, 0) > 0`,
        finish_reason: finish,
        tool_called: toolCalled2(finish),
        status: `CASE WHEN ${fields.flag('cancelled')} THEN 'cancelled' WHEN ${finish} = 'error' THEN 'error' ELSE 'ok' END`,
        latency_ms: fields.decimal('generation_time_ms'),
        ttft_ms: fields.decimal('time_to_first_token_ms'),
      },
    };
  },
};
function withVariant(model, variant) {
  if (variant === 'NULL') return model;
  return `CASE WHEN ${variant} IS NULL OR ${variant} = 'standard' OR contains(${model}, ':') THEN ${model} ELSE ${model} || ':' || ${variant} END`;
}

// src/engine/formats/openrouter-daily.ts
init_format();
var openrouterDaily = {
  name: 'openrouter-daily',
  title: "OpenRouter activity, a day's sums by model",
  about: 'GET https://openrouter.ai/api/v1/activity with a management key, or the csv that the activity page exports.',
  detect: (sample2) =>
    hasAll(sample2, 'date', 'requests', 'prompt_tokens', 'completion_tokens') &&
    (hasAll(sample2, 'model_permaslug') || hasAll(sample2, 'model')),
  map: (fields) => ({
    columns: {
      ts: fields.time('date'),
      user_id: fields.text('user', 'user_id'),
      api_key: fields.text('api_key_name', 'api_key'),
      model_raw: fields.text('model_permaslug', 'model'),
      provider: fields.text('provider_name', 'provider'),
      prompt_tokens: fields.whole('prompt_tokens'),
      completion_tokens: fields.whole('completion_tokens'),
      reasoning_tokens: fields.whole('reasoning_tokens'),
      cost_usd: fields.decimal('usage', 'cost'),
      cost_source: `'billed'`,
      is_byok: fields.has('byok_usage_inference')
        ? `coalesce(${fields.decimal('byok_usage_inference')}, 0) > 0`
        : 'NULL',
      requests: fields.whole('requests'),
    },
  }),
};

// src/engine/formats/otlp.ts
init_format();
init_gen_ai();
var otlp = {
  name: 'otlp',
  title: 'OTLP JSON with gen_ai spans',
  about: "The OpenTelemetry collector's file exporter, or OpenRouter Broadcast to a webhook that keeps what it gets.",
  detect: ({ records }) => records.some((record2) => Array.isArray(record2.resourceSpans)),
  unpack: (docs) => `(SELECT span AS doc, _file, _row,
    TRY(map_from_entries(list_transform(
      from_json(json_extract(span, '$.attributes'), '[{"key":"VARCHAR","value":{"stringValue":"VARCHAR","intValue":"VARCHAR","doubleValue":"VARCHAR","boolValue":"VARCHAR","arrayValue":"VARCHAR"}}]'),
      item -> {'k': item.key, 'v': coalesce(item.value.stringValue, item.value.intValue, item.value.doubleValue, item.value.boolValue, item.value.arrayValue)}))) AS attributes
    FROM (SELECT _file, _row, CASE WHEN doc IS NULL THEN [NULL] ELSE json_extract(doc, '$.resourceSpans[*].scopeSpans[*].spans[*]') END AS spans FROM ${docs}), unnest(spans) AS each(span))`,
  map: (fields) => {
    const attribute = (...names4) =>
      `coalesce(${names4.map((name) => `nullif(attributes['${name}'], '')`).join(', ')}, NULL)`;
    const model = attribute(...genAi.model);
    const kind = attribute(...genAi.kind);
    const ended = fields.time('endTimeUnixNano');
    const started = fields.time('startTimeUnixNano');
    const reason = attribute(...genAi.finish);
    const finish = finishReason(
      `CASE WHEN starts_with(${reason}, '{') OR starts_with(${reason}, '[') THEN coalesce(nullif(regexp_extract(${reason}, '"stringValue"\\s*:\\s*"([^"]*)"', 1), ''), nullif(regexp_extract(${reason}, '^\\["([^"]*)"', 1), '')) ELSE ${reason} END`,
    );
    const cost = attribute(...genAi.cost);
    return {
      isRequest: `(coalesce(lower(${kind}), 'generation') = 'generation' AND coalesce(${model}, ${attribute('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens')}) IS NOT NULL)`,
      columns: {
        request_id: `coalesce(${attribute(...genAi.request_id)}, ${fields.text('traceId')} || '-' || ${fields.text('spanId')})`,
        ts: started,
        user_id: attribute(...genAi.user),
        session_id: attribute(...genAi.session),
        app: attribute(...genAi.app),
        api_key: attribute(...genAi.api_key),
        model_raw: model,
        provider: attribute(...genAi.provider),
        prompt_tokens: fields.asWhole(attribute(...genAi.prompt), 'gen_ai.usage.input_tokens'),
        completion_tokens: fields.asWhole(attribute(...genAi.completion), 'gen_ai.usage.output_tokens'),
        reasoning_tokens: fields.asWhole(attribute(...genAi.reasoning), 'gen_ai.usage.reasoning.output_tokens'),
        cached_tokens: fields.asWhole(attribute(...genAi.cached), 'gen_ai.usage.cache_read.input_tokens'),
        cache_write_tokens: fields.asWhole(attribute(...genAi.cacheWrite), 'gen_ai.usage.cache_creation.input_tokens'),
        cost_usd: fields.asDecimal(cost, 'gen_ai.usage.total_cost'),
        cost_source: `CASE WHEN ${attribute(...genAi.billed)} IS NOT NULL THEN 'billed' ELSE 'list' END`,
        is_byok: `TRY_CAST(${attribute(...genAi.byok)} AS BOOLEAN)`,
        finish_reason: finish,
        tool_called: toolCalled2(finish),
        status: `CASE WHEN coalesce(${fields.text('status.code')}, '0') IN ('2', 'STATUS_CODE_ERROR') THEN 'error' ELSE 'ok' END`,
        latency_ms: `(epoch_ms(${ended}) - epoch_ms(${started}))::DOUBLE`,
        country: attribute(...genAi.country),
        category: attribute(...genAi.category),
      },
    };
  },
};

// src/engine/formats/index.ts
var logFormats = [openrouterActivity, openrouterDaily, litellm, otlp, langfuse, claudeCode, codex, canonical];

// src/engine/load.ts
init_mapped();
init_kept();
init_mend();

// src/engine/pass-through.ts
init_duckdb_dialect();
init_kept();
init_request();
init_sample();
init_stage();
var passingRows = 2e6;
async function stagePassing(engine, batches, settings, fewest) {
  if (batches.length === 0 || batches.some(({ sample: sample2 }) => sample2.container !== 'parquet')) return void 0;
  let rows = 0;
  for (const { files } of batches) {
    const [{ n = 0 } = {}] = await engine.rows(
      `SELECT sum(num_rows)::BIGINT AS n FROM parquet_file_metadata(${list(files.map(({ path }) => path))})`,
    );
    rows += Number(n);
  }
  if (rows < fewest) return void 0;
  const selects = batches.map((batch) => stageSql(batch, { ...settings, isPassing: true }));
  await engine.run(`CREATE OR REPLACE VIEW staged AS ${selects.join(' UNION ALL ')}`);
  const sums = Object.entries(keptSums).map(([name, sum2]) => `${duckDb.sum(sum2)} AS ${name}`);
  const [counts3 = {}] = await engine.rows(
    `SELECT count(*) FILTER (WHERE _other OR _reject IS NOT NULL OR request_id IS NULL) AS bad, ${sums.join(', ')}
FROM (SELECT * REPLACE (model_raw AS model) FROM staged)`,
  );
  const isClean = Number(counts3.bad) === 0 && !(await hasTwice(engine));
  if (isClean) return counts3;
  await engine.run('DROP VIEW staged');
  return void 0;
}
async function hasTwice(engine) {
  const [{ n = 0 } = {}] = await engine.rows(
    'SELECT count(*) AS n FROM (SELECT 1 FROM staged GROUP BY hash(source, request_id) HAVING count(*) > 1)',
  );
  return Number(n) > 0;
}
async function passThrough(engine) {
  const columns4 = requestColumns.map(({ name }) =>
    name === 'model' || name === 'variant' ? `named.${name}` : `staged.${name}`,
  );
  await engine.run(
    `CREATE OR REPLACE VIEW requests AS SELECT ${columns4.join(', ')} FROM staged LEFT JOIN named ON staged.model_raw = named.raw`,
  );
}

// src/engine/load.ts
init_request();
init_sample();

// src/engine/sources.ts
init_errors();
init_value();

import {
  closeSync as closeSync2,
  createReadStream as createReadStream2,
  createWriteStream as createWriteStream2,
  openSync as openSync2,
  readdirSync as readdirSync3,
  readSync as readSync2,
  statSync,
} from 'node:fs';
import { join as join3 } from 'node:path';
import { pipeline } from 'node:stream/promises';

var containers = {
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
  pq: 'parquet',
};
async function findFiles(engine, typed4) {
  const files = /* @__PURE__ */ new Map();
  let passedOver = 0;
  const add2 = (path, stat, name = path) => files.set(path, logFile(path, name, stat.size));
  for (const one2 of typed4) {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(one2))
      throw new UsageError(
        `${one2} is on a network, and study reads only what is here. Download it first, then name the file.`,
      );
    if (one2 === '-') {
      const path = join3(engine.folder, `stdin-${files.size}`);
      await pipeline(process.stdin, createWriteStream2(path, { mode: 384 }));
      files.set(path, sniffed(path, 'stdin', statSync(path).size));
      continue;
    }
    const stat = statOf(one2);
    if (stat === void 0) {
      const matches = /[*?[]/.test(one2)
        ? await engine.rows(`SELECT file FROM glob(${literal(one2)}) ORDER BY file`)
        : [];
      if (matches.length === 0) throw new UsageError(`There is no file or folder ${JSON.stringify(one2)}.`);
      for (const { file } of matches) {
        const path = String(file);
        add2(path, statSync(path));
      }
    } else if (stat.isDirectory()) {
      const inside = filesIn(one2);
      const read2 = inside.filter(({ path }) => partsOf(path).container !== void 0);
      passedOver += inside.length - read2.length;
      for (const { path, stat: own } of read2) add2(path, own);
    } else if (stat.isFile()) {
      files.set(
        one2,
        partsOf(one2).container === void 0 ? sniffed(one2, one2, stat.size) : logFile(one2, one2, stat.size),
      );
    } else {
      const path = join3(engine.folder, `pipe-${files.size}`);
      await pipeline(createReadStream2(one2), createWriteStream2(path, { mode: 384 }));
      files.set(path, sniffed(path, one2, statSync(path).size));
    }
  }
  if (files.size === 0) {
    throw new DataError(
      `No log in ${typed4.join(', ')}: study reads ${Object.keys(containers)
        .map((end) => `.${end}`)
        .join(' ')}, also with .gz or .zst.`,
    );
  }
  return { files: [...files.values()], passedOver };
}
function statOf(path) {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return void 0;
    throw new DataError(`${path} cannot be read: ${error.message}`);
  }
}
function filesIn(folder) {
  let entries;
  try {
    entries = readdirSync3(folder, { withFileTypes: true });
  } catch (error) {
    throw new DataError(`${folder} cannot be read: ${error.message}`);
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join3(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      const stat = statOf(path);
      return stat?.isFile() ? [{ path, stat }] : [];
    });
}
function partsOf(path) {
  const bare2 = path.toLowerCase().replace(/\.(gz|zst)$/, '');
  const compression = /\.gz$/i.test(path) ? 'gzip' : /\.zst$/i.test(path) ? 'zstd' : 'none';
  return { container: containers[/\.([a-z]+)$/.exec(bare2)?.[1] ?? ''], compression };
}
function logFile(path, name, bytes) {
  return { path, name, bytes, ...partsOf(name) };
}
function sniffed(path, name, bytes) {
  const head = Buffer.alloc(4);
  const file = openSync2(path, 'r');
  try {
    readSync2(file, head, 0, 4, 0);
  } finally {
    closeSync2(file);
  }
  const compression = head.readUInt16BE(0) === 8075 ? 'gzip' : head.readUInt32LE(0) === 4247762216 ? 'zstd' : 'none';
  return { path, name, bytes, compression, container: head.toString('latin1') === 'PAR1' ? 'parquet' : void 0 };
}

// src/engine/load.ts
init_stage();
init_value();
async function loadLog(engine, typed4, options) {
  const forced = formatAsked(options);
  const { files, passedOver } = await findFiles(engine, typed4);
  const { batches, notLogs } = await batchesOf(engine, files, forced, typed4);
  const tally = { rejections: [], unusable: [], mended: 0, recoded: 0 };
  const found = { passedOver: passedOver + notLogs };
  const settings = { salt: options.salt, latest: options.latest };
  options.says?.('looking through the log');
  const passing = await stagePassing(engine, batches, settings, options.passingRows ?? passingRows);
  if (passing !== void 0) {
    await nameModels(engine, options);
    await passThrough(engine);
    const none2 = { other: 0, rejected: 0, duplicates: 0, withoutId: 0 };
    return account(engine, batches, tally, { ...found, ...none2, used: Number(passing.all_rows) }, options, passing);
  }
  await engine.run(
    `CREATE OR REPLACE TABLE staged (${requestColumns.map(({ name, type }) => `${name} ${type}`).join(', ')}, _other BOOLEAN, _reject VARCHAR, _row BIGINT, _file VARCHAR)`,
  );
  for (const batch of batches) {
    options.says?.(
      batch.files.length === 1 ? `reading ${batch.files[0]?.name}` : `reading ${batch.files.length} files`,
    );
    await stage(engine, batch, options, tally);
  }
  options.says?.('naming models and looking for duplicates');
  return account(engine, batches, tally, { ...found, ...(await settle(engine, options)) }, options);
}
function formatAsked({ from, map: map2 }) {
  if (map2 !== void 0) {
    if (from !== void 0 && from !== 'map')
      throw new UsageError(`--map says how to read the log; --from ${from} says otherwise.`);
    return mappedFormat(map2);
  }
  if (from === void 0) return void 0;
  const format = logFormats.find(({ name }) => name === from);
  if (format !== void 0) return format;
  const names4 = logFormats.map(({ name }) => name);
  const near = nearestNames(from, names4, 1)[0];
  throw new UsageError(
    `There is no log format ${JSON.stringify(from)}.${near === void 0 ? '' : ` Did you mean ${near}?`} Formats: ${names4.join(', ')}; any other table by --map.`,
  );
}
var lookedAt = 20;
async function batchesOf(engine, files, forced, typed4) {
  const batches = /* @__PURE__ */ new Map();
  const named = new Set(typed4);
  let notLogs = 0;
  for (const [i, file] of files.entries()) {
    let sample2 = await sampleOf(engine, file, i >= lookedAt);
    let format = forced ?? logFormats.find((candidate) => candidate.detect(sample2));
    if (i >= lookedAt && (format === void 0 || forced !== void 0)) {
      sample2 = await sampleOf(engine, file);
      format = forced ?? logFormats.find((candidate) => candidate.detect(sample2));
    }
    if (format === void 0 && !sample2.empty) {
      if (files.length > 1 && !named.has(file.name)) {
        notLogs += 1;
        continue;
      }
      throw unknownFormat(file, sample2);
    }
    const key = [
      format?.name,
      sample2.container,
      file.compression,
      sample2.layout,
      sample2.delimiter,
      sample2.container === 'json' ? '' : sample2.header.join('\n'),
    ].join('\0');
    const held = batches.get(key);
    if (held !== void 0) held.files.push(file);
    else if (format !== void 0 || sample2.empty) {
      const types2 = sample2.container === 'parquet' ? await typesOf(engine, file) : void 0;
      batches.set(key, {
        format: format ?? emptyFormat,
        sample: sample2,
        compression: file.compression,
        files: [file],
        types: types2,
      });
    }
  }
  if (batches.size === 0)
    throw new DataError(`No log in ${typed4.join(', ')}: none of its files is of a known format. ${formatsHint()}`);
  return { batches: [...batches.values()], notLogs };
}
var emptyFormat = { name: '', title: '', about: '', detect: () => false, map: () => ({ columns: {} }) };
function unknownFormat(file, sample2) {
  const names4 = sample2.header.length > 0 ? sample2.header : Object.keys(sample2.records[0] ?? {});
  const seen =
    names4.length === 0
      ? 'It has no fields that could be read.'
      : `Its fields: ${names4.slice(0, 12).join(', ')}${names4.length > 12 ? ', ...' : ''}.`;
  return new DataError(`${file.name} is of no known log format. ${seen} ${formatsHint()}`);
}
function formatsHint() {
  return `Say what it is with --from ${logFormats.map(({ name }) => name).join('|')}, or name its columns: --map ts=TIME,model=MODEL,user=USER,prompt=TOKENS,completion=TOKENS`;
}
async function typesOf(engine, file) {
  const rows = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${literal(globless(file.path))})`);
  return new Map(rows.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}
async function stage(engine, batch, options, tally) {
  if (batch.sample.empty) return;
  const into = requestColumns.map(({ name }) => name).join(', ');
  const settings = { salt: options.salt, latest: options.latest };
  const isTable = batch.sample.container === 'csv' || batch.sample.container === 'tsv';
  try {
    if (isTable) await engine.run("SET disabled_optimizers = 'unused_columns'");
    if (!batch.format.ordered) await engine.run('SET preserve_insertion_order = false');
    await engine.run(`INSERT INTO staged (${into}, _row, _other, _reject, _file)
SELECT ${into}, _row, _other, _reject, _file FROM (${stageSql(batch, settings)})`);
  } catch (error) {
    if (error instanceof DataError && /^Interrupted|does not fit into the memory/.test(error.message)) throw error;
    const [file] = batch.files;
    if (batch.files.length > 1 || file === void 0) {
      for (const each of batch.files) await stage(engine, { ...batch, files: [each] }, options, tally);
    } else if (isMendable(batch, file)) {
      await stage(engine, await mended(engine, batch, file, tally), options, tally);
    } else tally.rejections.push({ file: file.name, place: null, why: `it cannot be read: ${firstLine2(error)}` });
    return;
  } finally {
    if (isTable) await engine.run("SET disabled_optimizers = ''");
    await engine.run('SET preserve_insertion_order = true');
  }
  await findFirst(engine, batch, settings, tally);
}
function firstLine2(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
function isMendable({ sample: sample2, compression }, file) {
  if (file.isMended || sample2.container === 'parquet' || compression === 'zstd') return false;
  return sample2.container !== 'json' || sample2.layout === 'lines';
}
async function mended(engine, batch, file, tally) {
  tally.mended += 1;
  const path = join4(engine.folder, `mended-${tally.mended}`);
  const { rejections, recoded } = await mend(file, batch.sample, path);
  for (const rejection of rejections) tally.rejections.push(rejection);
  tally.recoded += recoded;
  const isTable = batch.sample.container !== 'json';
  const header = isTable ? [...uniqueNames(batch.sample.header), lineColumn] : batch.sample.header;
  const sample2 = { ...batch.sample, header, delimiter: ',' };
  return { ...batch, sample: sample2, compression: 'none', files: [{ ...file, path, isMended: true }] };
}
async function findFirst(engine, batch, settings, tally) {
  const paths = batch.files.map(({ path }) => path);
  const bad = await engine.rows(
    `SELECT DISTINCT _file FROM staged WHERE _reject IS NOT NULL AND _file IN (${paths.map(literal).join(', ')})`,
  );
  const found = new Set(bad.map(({ _file }) => _file));
  const file = batch.files.find(({ path }) => found.has(path));
  if (file === void 0) return;
  const again = stageSql({ ...batch, files: [file] }, { ...settings, numbered: true });
  const [row] = await engine.rows(
    `SELECT _row, _reject FROM (${again}) WHERE _reject IS NOT NULL ORDER BY _row LIMIT 1`,
  );
  if (row === void 0) return;
  const isLine = file.isMended || (batch.sample.container === 'json' && batch.sample.layout === 'lines');
  tally.unusable.push({ file: file.name, place: `${isLine ? 'line' : 'row'} ${row._row}`, why: String(row._reject) });
}
async function settle(engine, options) {
  await nameModels(engine, options);
  const [counts3 = {}] = await engine.rows(`SELECT count(*) FILTER (WHERE NOT _other) AS used,
  count(*) FILTER (WHERE _other) AS other, count(_reject) AS rejected FROM staged`);
  const columns4 = requestColumns.map(({ name }) =>
    name === 'model' || name === 'variant' ? `named.${name}` : `staged.${name}`,
  );
  await engine.run(`CREATE OR REPLACE TABLE requests AS SELECT ${columns4.join(', ')}
FROM staged LEFT JOIN named ON staged.model_raw = named.raw WHERE NOT _other AND _reject IS NULL;
DROP TABLE staged; DROP TABLE named`);
  const withoutId = await nameNameless(engine);
  const duplicates = await dropDuplicates(engine);
  const { used, other, rejected } = counts3;
  return { used: Number(used), other: Number(other), rejected: Number(rejected), duplicates, withoutId };
}
async function account(engine, batches, tally, counts3, options, counted) {
  const { coverage, ...kept } = await keptOf(engine, options.isLabelled, counted);
  const without = (column) => coverage.rows - coverage.known[column];
  const accounting = {
    files: batches.reduce((total, { files }) => total + files.length, 0),
    formats: [...new Set(batches.map(({ format }) => format.name))].filter((name) => name !== ''),
    passedOver: counts3.passedOver,
    read: counts3.used + tally.rejections.length,
    kept: coverage.rows,
    duplicates: counts3.duplicates,
    rejected: counts3.rejected + tally.rejections.length,
    firstRejection: firstOf([...tally.rejections, ...tally.unusable], batches),
    other: counts3.other,
    recoded: tally.recoded,
    ...kept,
    withoutUser: without('user_id'),
    withoutCost: without('cost_usd'),
    withoutCategory: without('category'),
    withoutId: counts3.withoutId,
  };
  return { accounting, coverage };
}
async function nameModels(engine, { nameOf: nameOf2 }) {
  const raws = await engine.rows(
    'SELECT DISTINCT model_raw AS raw FROM staged WHERE model_raw IS NOT NULL ORDER BY raw',
  );
  const named = raws.map(({ raw }) => ({ raw: String(raw), ...nameOf2(String(raw)) }));
  await engine.run('CREATE OR REPLACE TABLE named (raw VARCHAR, model VARCHAR, variant VARCHAR)');
  if (named.length === 0) return;
  const shape = '[{"raw":"VARCHAR","model":"VARCHAR","variant":"VARCHAR"}]';
  await engine.rows(`INSERT INTO named SELECT unnest(from_json(?::JSON, '${shape}'), recursive := true)`, [
    JSON.stringify(named),
  ]);
}
function firstOf(rejections, batches) {
  const order2 = new Map(batches.flatMap(({ files }) => files).map(({ name }, i) => [name, i]));
  const line = ({ place }) => Number(place?.replace(/\D/g, '') ?? 0);
  const [first = null] = [...rejections].sort(
    (a, b) => (order2.get(a.file) ?? 0) - (order2.get(b.file) ?? 0) || line(a) - line(b),
  );
  return first;
}

// src/engine/model-names.ts
var routes =
  /^(openrouter|azure|azure_ai|bedrock|bedrock\/converse|vertex_ai|vertex_ai_beta|litellm_proxy|openai_compatible|models|together_ai|fireworks_ai|fireworks_ai\/accounts\/fireworks\/models|groq|deepinfra|replicate|sagemaker|databricks|accounts\/fireworks\/models|publishers\/[^/]+\/models)\//;
var variants = /:(free|thinking|nitro|floor|online|extended|beta|exacto|self-moderated)$/;
var release = /(?:[-@](?:20\d{6}|20\d\d-\d\d-\d\d)|-latest)$/;
var region = /^(?:us|eu|apac|global|us-gov)\.(?=[a-z0-9-]+\.)/;
function modelNamer(models6) {
  const canonical3 = /* @__PURE__ */ new Map();
  const byTail = /* @__PURE__ */ new Map();
  const byWord = /* @__PURE__ */ new Map();
  for (const { slug, model, author: author2 } of models6.rows) {
    if (typeof slug !== 'string' || typeof model !== 'string') continue;
    canonical3.set(slug.toLowerCase(), model);
    if (!canonical3.has(model.toLowerCase())) canonical3.set(model.toLowerCase(), model);
    for (const name of [slug, model]) add(byTail, loose(tailOf(bare(name.toLowerCase()))), bare(model));
    if (typeof author2 === 'string') add(byWord, wordOf(tailOf(model)), author2);
  }
  return (raw) => {
    let name = raw.trim().toLowerCase();
    for (let before = ''; before !== name; ) {
      before = name;
      name = name.replace(routes, '');
    }
    const variant = variants.exec(name)?.[1] ?? null;
    name = name.replace(variants, '');
    name = name.replace(/-v\d+:\d+$/, '').replace(region, '');
    const undated = name.replace(release, '').replace(release, '');
    for (const known2 of [name, undated]) {
      const model = canonical3.get(known2);
      if (model !== void 0) return { model: bare(model), variant };
    }
    const author2 = name.includes('/') ? name.slice(0, name.indexOf('/')) : void 0;
    const [tail, tailUndated] = [name, undated].map((each) => tailOf(each.replace(/^[a-z]+\.(?=[a-z])/, '')));
    for (const each of [tail, tailUndated]) {
      const fits = byTail.get(loose(each));
      const [only] = fits ?? [];
      if (only !== void 0 && fits?.size === 1 && (author2 === void 0 || only.startsWith(`${author2}/`)))
        return { model: only, variant };
    }
    if (author2 !== void 0) return { model: undated, variant };
    const [maker, ...others] = byWord.get(wordOf(tailUndated)) ?? [];
    return { model: maker === void 0 || others.length > 0 ? tailUndated : `${maker}/${tailUndated}`, variant };
  };
}
function add(map2, key, value) {
  const held = map2.get(key) ?? /* @__PURE__ */ new Set();
  map2.set(key, held.add(value));
}
function bare(slug) {
  return slug.replace(variants, '');
}
function tailOf(name) {
  return name.slice(name.lastIndexOf('/') + 1);
}
function loose(name) {
  const parts = name.split(/[-._:]/);
  const isNumber = (part2) => /^\d+$/.test(part2);
  return [...parts.filter((part2) => !isNumber(part2)).sort(), ...parts.filter(isNumber)].join('-');
}
function wordOf(name) {
  return /^[a-z]+/.exec(name)?.[0] ?? name;
}

// src/engine/study-log.ts
async function openStudyLog(request2, data4, { opened, says } = {}) {
  const map2 = request2.map.length > 0 ? parseMap(request2.map) : void 0;
  const labels2 = studyLabels(data4);
  const engine = await openEngine({ memory: request2.memory });
  try {
    opened?.(engine);
    const known2 = new Set(labelKeys(labels2).map(({ key }) => key));
    const names4 = {
      nameOf: modelNamer(labels2.models),
      isLabelled: ({ model }) => known2.has(model),
      latest: dayAfterTomorrow(request2.today),
    };
    if (request2.logs.some(isAddress)) {
      const { openTable: openTable2 } = await Promise.resolve().then(() => (init_open(), open_exports));
      const table = await openTable2(engine, request2, { ...names4, opened, says });
      return { ...table, labels: labels2, ...figuresOf(request2, table.source, table.coverage) };
    }
    const logs = request2.demo ? [writeDemo(engine)] : request2.logs;
    const { accounting, coverage } = await loadLog(engine, logs, {
      from: request2.from,
      map: map2,
      salt: request2.salt,
      ...names4,
      says,
    });
    const source = request2.demo ? 'a simulated log' : request2.logs.join(', ');
    return { engine, accounting, coverage, labels: labels2, ...figuresOf(request2, source, coverage) };
  } catch (error) {
    engine.close();
    throw error;
  }
}
function figuresOf({ demo, options }, source, coverage) {
  const kind = demo ? 'simulated' : 'study';
  return { kind, source, options: { ...options, kind, source, coverage } };
}
function writeDemo(engine) {
  const path = join5(engine.folder, 'demo.csv');
  writeFileSync(
    path,
    `${demoLog().join('\n')}
`,
  );
  return path;
}
function studyLabels(data4) {
  return {
    models: data4.dataset('models'),
    authors: data4.dataset('authors'),
    categories: data4.dataset('category-map'),
    countries: data4.dataset('countries'),
  };
}
function dayAfterTomorrow(today) {
  return new Date(Date.parse(today) + 2 * 864e5).toISOString().slice(0, 10);
}

// src/study/index.ts
init_coverage();

// src/figures/rows.ts
function text2(row, column) {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
function number(row, column) {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}
function unique(values) {
  const seen = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = JSON.stringify(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
function distinct(rows, column) {
  return [...new Set(rows.map((row) => text2(row, column)).filter((value) => value !== null))];
}
function round(value, decimals3 = 2) {
  const scale = 10 ** decimals3;
  return Math.round(value * scale) / scale;
}
function share(part2, whole3) {
  return part2 === null || whole3 === null || whole3 === 0 ? null : round((100 * part2) / whole3);
}
function bySize(rows, series, measure2) {
  const sums = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const name = text2(row, series);
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + (number(row, measure2) ?? 0));
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}
function groupBy(values, keyOf) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups3.get(key);
    if (group === void 0) groups3.set(key, [value]);
    else group.push(value);
  }
  return groups3;
}

// src/study/counts.ts
init_aggregate();
init_labelled();

// src/data/week.ts
var day = 864e5;
function addDays(date2, days) {
  return new Date(Date.parse(`${date2}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}
function mondayOf(date2) {
  const weekday = /* @__PURE__ */ (new Date(`${date2}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date2, -weekday);
}

// src/study/weeks.ts
init_sql();
async function spanOf(sql) {
  const [row] = await rowsOf(sql, { sums: { first: { kind: 'first', of: 'ts' }, last: { kind: 'last', of: 'ts' } } });
  return typeof row?.first === 'string' && typeof row.last === 'string' ? { from: row.first, to: row.last } : null;
}
function weekOf(options) {
  return { week: options.weekStart ?? 'monday' };
}
function byWeek(rows) {
  return [...rows].sort((a, b) => (String(a.week) < String(b.week) ? -1 : 1));
}
var weekField = {
  name: 'week',
  title: 'Week',
  type: 'date',
  description: 'Its first day, UTC.',
};
var coverageField = {
  name: 'coverage',
  title: 'Coverage',
  type: 'string',
  description: 'Whether the log spans the whole week, from its first day to its last.',
};
var whole2 = 'whole week';
var part = 'part of a week';
function weeksOf({ from, to }, options) {
  const first = options.weekStart === 'sunday' ? addDays(mondayOf(addDays(from, 1)), -1) : mondayOf(from);
  const weeks = [];
  for (let week = first; week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
function coverageOfWeek(week, { from, to }) {
  return week >= from && addDays(week, 6) <= to ? whole2 : part;
}
function isWhole(row) {
  return row.coverage === whole2;
}
var partNote = 'The first or last week is only partly inside the log.';

// src/study/counts.ts
async function weeklyModels(sql, labels2, options) {
  return ask(sql, labels2, options, {
    by: { week: weekOf(options) },
    sums: { tokens: sum(tokens) },
    select: `select week, model, name, author, source_type, size, open_weights, reasoning, reasoning_default,
  sum(tokens)::double as tokens from labelled group by all order by week, model`,
  });
}
async function weeklyCategories(sql, labels2, options) {
  return ask(sql, labels2, options, {
    by: { week: weekOf(options) },
    sums: {
      tokens: sum(tokens),
      asked: sum('requests', `${tokens} is not null`),
      prompt_tokens: sum('prompt_tokens'),
      prompt_asked: sum('requests', 'prompt_tokens is not null'),
    },
    categories: true,
    select: `select week, category, raw_category is not null as told, coalesce(inferred, false) as inferred,
  author, source_type, open_weights, sum(tokens)::double as tokens, sum(asked)::double as requests,
  sum(prompt_tokens)::double as prompt_tokens, sum(prompt_asked)::double as prompt_requests
from labelled group by all order by week, category`,
  });
}
function sumOf2(rows, column) {
  const known2 = rows.flatMap((row) => {
    const value = row[column];
    return typeof value === 'number' ? [value] : [];
  });
  return known2.length === 0 ? null : known2.reduce((sum2, value) => sum2 + value, 0);
}

// src/study/measures/by-author.ts
init_coverage();

// src/data/dataset.ts
var kinds2 = ['stated', 'digitised', 'public', 'derived', 'third-party', 'study', 'simulated'];

// src/figures/view.ts
function makeView(draft) {
  const table = { fields: draft.fields, rows: draft.rows.map((row) => project(row, draft.fields)) };
  return {
    name: draft.name,
    title: draft.title,
    measure: draft.measure,
    kinds: kindsOf(table.rows),
    table,
    mark: draft.mark,
    rules: draft.rules ?? [],
    ...(draft.uncertainty === void 0 ? {} : { uncertainty: draft.uncertainty }),
    notes: unique([...(draft.notes ?? []), ...draft.from.flatMap((dataset) => dataset.notes)]),
    sources: unique(draft.from.flatMap((dataset) => dataset.sources)),
    licences: unique(draft.from.flatMap((dataset) => dataset.licences)),
    citations: unique(draft.from.map((dataset) => dataset.citation).filter((line) => line !== '')),
    datasets: unique(draft.from.map((dataset) => dataset.name)),
  };
}
function project(row, fields) {
  const projected = {};
  for (const field of fields) projected[field.name] = row[field.name] ?? null;
  return projected;
}
function kindsOf(rows) {
  const found = new Set(rows.map((row) => row.kind));
  return kinds2.filter((kind) => found.has(kind));
}

// src/study/study-view.ts
var kindField = {
  name: 'kind',
  title: 'Kind',
  type: 'string',
  description: 'Where the number comes from.',
};
var tokensField = { name: 'tokens', title: 'Tokens', type: 'integer', unit: 'tokens' };
var requestsField = { name: 'requests', title: 'Requests', type: 'integer', unit: 'requests' };
function shareField(of) {
  return { name: 'share', title: 'Share', type: 'number', unit: '%', description: `Of ${of}.` };
}
function textField(name, title) {
  return { name, title, type: 'string' };
}
function studyView(draft, options) {
  if (draft.rows.length === 0) return [];
  const kind = options.kind ?? 'study';
  const log = {
    name: 'requests',
    title: 'Requests of the log',
    description: 'One row is one request.',
    fields: [],
    primaryKey: [],
    rows: [],
    sources: [{ title: options.source ?? (kind === 'simulated' ? 'A simulated log' : 'Your own log') }],
    licences: [],
    citation: '',
    notes: kind === 'simulated' ? ['Simulated: nobody made these requests.'] : [],
  };
  const labels2 = (draft.from ?? []).map((dataset) => ({ ...dataset, notes: [] }));
  return [
    makeView({
      name: draft.name,
      // Titles are written for a log of one's own; nobody may take a simulated one for that.
      title: kind === 'simulated' ? draft.title.replace(/^Your log/, 'Simulated log') : draft.title,
      measure: draft.measure,
      from: [log, ...labels2],
      fields: [...draft.fields, kindField],
      rows: draft.rows.map((row) => ({ ...row, kind })),
      mark: draft.mark,
      notes: draft.notes ?? [],
    }),
  ];
}

// src/study/measures/weekly-shares.ts
var drawn = 15;
async function modelShares(sql, labels2, options, cut5) {
  const span = await spanOf(sql);
  const rows = span === null ? [] : weeklyShares(await weeklyModels(sql, labels2, options), span, cut5);
  return { rows, span };
}
async function categoryShares(sql, labels2, options, cut5) {
  const span = await spanOf(sql);
  const rows = span === null ? [] : weeklyShares(await weeklyCategories(sql, labels2, options), span, cut5);
  return { rows, span };
}
function weeklyShares(counts3, span, { series, along = [], only }) {
  const held = counts3.filter(
    (row) =>
      text2(row, 'week') !== null &&
      text2(row, series.name) !== null &&
      number(row, 'tokens') !== null &&
      (only === void 0 || only(row)),
  );
  const groups3 = groupBy(held, (row) => `${row.week} ${row[series.name]}`);
  const rows = [...groups3].map(([, group]) => {
    const columns4 = [series, ...along].map(({ name }) => [name, group[0]?.[name] ?? null]);
    return { week: group[0]?.week ?? null, ...Object.fromEntries(columns4), tokens: sumOf2(group, 'tokens') };
  });
  const place = (row) => `${row.week} ${row[series.name]}`;
  return withShares(
    rows.sort((x, y) => (place(x) < place(y) ? -1 : 1)),
    span,
  );
}
function withShares(rows, span) {
  return [...groupBy(rows, (row) => text2(row, 'week'))].flatMap(([week, held]) => {
    const all = held.reduce((sum2, row) => sum2 + (number(row, 'tokens') ?? 0), 0);
    return held.map((row) => ({
      ...row,
      share: share(number(row, 'tokens'), all),
      coverage: coverageOfWeek(week, span),
    }));
  });
}
function everyWeek(rows, span, options, series, names4) {
  const found = new Map(rows.map((row) => [`${row.week} ${row[series]}`, row]));
  return weeksOf(span, options).flatMap((week) => {
    const busy = names4.some((name) => found.has(`${week} ${name}`));
    const none2 = { tokens: 0, share: busy ? 0 : null, coverage: coverageOfWeek(week, span) };
    return names4.map((name) => found.get(`${week} ${name}`) ?? { week, [series]: name, ...none2 });
  });
}
function shareView(draft, options) {
  const { cut: cut5, rows } = draft;
  const all = bySize(rows, cut5.series.name, 'tokens');
  const order2 = draft.order ?? all.slice(0, drawn);
  const left = all.length - order2.filter((name) => all.includes(name)).length;
  return studyView(
    {
      name: draft.name,
      title: draft.title,
      measure: `share of ${draft.of}, %`,
      fields: [weekField, cut5.series, ...(cut5.along ?? []), tokensField, shareField(draft.of), coverageField],
      rows,
      mark: { type: 'stack', x: 'week', y: 'share', series: cut5.series.name, order: order2, scale: 'share' },
      notes: [
        ...(draft.notes ?? []),
        ...(left > 0 ? [`The chart stacks the ${order2.length} largest; the table has all ${all.length}.`] : []),
        ...partNotes(rows),
      ],
      from: draft.labels === void 0 ? [] : [draft.labels.models, draft.labels.authors],
    },
    options,
  );
}
var soFar = {
  name: 'tokens_in_part_week',
  title: 'Tokens in a part week',
  type: 'integer',
  unit: 'tokens',
  description: 'Counted in a week that the log does not span whole; no fall.',
};
function amountView(draft, options) {
  const { cut: cut5 } = draft;
  const order2 = draft.order ?? bySize(draft.rows, cut5.series.name, 'tokens').slice(0, drawn);
  const mark2 = { type: 'stack', x: 'week', y: 'tokens', series: cut5.series.name, order: order2, scale: 'amount' };
  return studyView(
    {
      name: draft.name,
      title: draft.title,
      measure: 'tokens a week',
      fields: [weekField, cut5.series, ...(cut5.along ?? []), tokensField, soFar, coverageField],
      rows: draft.rows.map((row) =>
        isWhole(row) ? row : { ...row, tokens: null, tokens_in_part_week: number(row, 'tokens') },
      ),
      mark: mark2,
      notes: partNotes(draft.rows),
      from: draft.labels === void 0 ? [] : [draft.labels.models, draft.labels.authors],
    },
    options,
  );
}
function partNotes(rows) {
  return rows.every(isWhole) ? [] : [partNote];
}

// src/study/measures/by-author.ts
var needs = [{ oneOf: ['model'] }, ...tokenNeeds];
var author = textField('author', 'Author');
var cut = { series: author };
var tokenShareByAuthor = {
  name: 'token-share-by-author',
  beside: [],
  title: 'Share of tokens by author',
  needs: [{ oneOf: ['ts'] }, ...needs],
  async run(sql, labels2, options = {}) {
    const { rows } = await modelShares(sql, labels2, options, cut);
    return shareView(
      { name: 'study', title: 'Your log by author', of: 'weekly tokens', cut, rows, labels: labels2 },
      options,
    );
  },
};
var openTokensByAuthor = {
  name: 'open-tokens-by-author',
  beside: ['table-1'],
  title: 'Tokens of open models by author',
  needs,
  async run(sql, labels2, options = {}) {
    const open = (await weeklyModels(sql, labels2, options)).filter((row) => row.open_weights === true);
    const rows = [...groupBy(open, (row) => text2(row, 'author'))]
      .flatMap(([name, held]) => {
        const sum2 = sumOf2(held, 'tokens');
        return sum2 === null ? [] : [{ author: name, tokens: sum2 }];
      })
      .sort((x, y) => y.tokens - x.tokens || (x.author < y.author ? -1 : 1));
    return studyView(
      {
        name: 'study',
        title: 'Your log, open models by author',
        measure: 'tokens',
        fields: [{ name: 'rank', title: 'Rank', type: 'integer', unit: 'rank' }, author, tokensField],
        rows: rows.map((row, i) => ({ ...row, rank: i + 1 })),
        mark: { type: 'bar', label: 'author', value: 'tokens' },
        from: [labels2.models, labels2.authors],
      },
      options,
    );
  },
};

// src/figures/source-type.ts
var sourceOrder = ['Chinese OSS', 'RoW OSS', 'Closed', 'Unknown'];

// src/study/measures/by-category.ts
init_coverage();
var needs2 = [{ oneOf: ['ts'] }, { oneOf: ['category'] }, ...tokenNeeds];
var category = textField('category', 'Category');
function isNamed(row) {
  return row.category !== null && row.category !== 'other';
}
var byCategory = [
  {
    name: 'token-share-by-category',
    beside: '19',
    title: 'Share of tokens by category',
    of: 'weekly tokens with a category',
    cut: { series: category, only: isNamed },
  },
  {
    name: 'open-token-share-by-category',
    beside: '6',
    title: 'Share of open tokens by category',
    of: 'weekly tokens of open models with a category',
    cut: { series: category, only: (row) => isNamed(row) && row.open_weights === true },
  },
  {
    name: 'chinese-open-share-by-category',
    beside: '7',
    title: 'Share of Chinese open tokens by category',
    of: 'weekly tokens of Chinese open models with a category',
    cut: { series: category, only: (row) => isNamed(row) && row.source_type === 'Chinese OSS' },
  },
  ...['programming', 'roleplay'].map((what, i) => ({
    name: `${what}-share-by-source`,
    beside: String(8 + i),
    title: `Share of ${what} tokens by source type`,
    of: `weekly ${what} tokens`,
    cut: { series: textField('source_type', 'Source type'), only: (row) => row.category === what },
    order: sourceOrder,
  })),
  ...[
    ['22a', 'anthropic', 'anthropic'],
    ['22b', 'google', 'google'],
    ['22c', 'xai', 'x-ai'],
    ['23a', 'openai', 'openai'],
    ['23b', 'deepseek', 'deepseek'],
    ['23c', 'qwen', 'qwen'],
  ].map(([beside, name, author2]) => ({
    name: `categories-of-${name}`,
    beside,
    title: `Categories of ${author2}`,
    of: `weekly tokens of ${author2} with a category`,
    cut: { series: category, only: (row) => isNamed(row) && row.author === author2 },
  })),
];
var categoryFigures = byCategory.map(({ name, beside, title, of, cut: cut5, order: order2 }) => ({
  name,
  beside: [beside],
  title,
  needs: [...needs2, ...(cut5.only === isNamed ? [] : [{ oneOf: ['model'] }])],
  async run(sql, labels2, options = {}) {
    const { rows } = await categoryShares(sql, labels2, options, cut5);
    if (rows.length === 0) return [];
    const notes = await categoryNotes(sql, labels2, options);
    return shareView(
      {
        name: 'study',
        title: `Your log: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
        of,
        cut: cut5,
        rows,
        labels: labels2,
        notes,
        ...(order2 ? { order: order2 } : {}),
      },
      options,
    );
  },
}));
async function categoryNotes(sql, labels2, options) {
  const rows = await weeklyCategories(sql, labels2, options);
  const total = sumOf2(rows, 'tokens');
  if (total === null || total === 0) return [];
  const part2 = (is) => sumOf2(rows.filter(is), 'tokens') ?? 0;
  const percent = (sum2) => `${round((100 * sum2) / total, 1)}%`;
  const strange = part2((row) => row.told === true && row.category === null);
  return [
    `Requests with a category are ${percent(part2(isNamed))} of the log's tokens; the rest, and "other", is left out.`,
    ...(strange > 0 ? [`${percent(strange)} of the tokens carry a word that the category map does not know.`] : []),
    ...(options.apps === void 0
      ? []
      : [
          `Inferred from application names, as asked: ${percent(part2((row) => row.inferred === true))} of the tokens.`,
        ]),
    "The report's own mapping is published in part only: its categories and these can differ.",
  ];
}

// src/study/measures/by-model.ts
init_coverage();
var needs3 = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds];
var cut2 = {
  series: textField('model', 'Model'),
  along: [textField('name', 'Name'), textField('author', 'Author'), textField('source_type', 'Source type')],
};
var weeklyModelTokens = {
  name: 'weekly-model-tokens',
  beside: [],
  title: 'Tokens by model',
  needs: needs3,
  async run(sql, labels2, options = {}) {
    const { rows } = await modelShares(sql, labels2, options, cut2);
    const draft = { cut: cut2, rows, labels: labels2 };
    return [
      ...shareView({ ...draft, name: 'study', title: 'Your log by model', of: 'weekly tokens' }, options),
      ...amountView({ ...draft, name: 'tokens', title: 'Your log by model, in tokens' }, options),
    ];
  },
};
var topOpenModels = {
  name: 'top-open-models',
  beside: ['3'],
  title: 'Share of open models',
  needs: needs3,
  async run(sql, labels2, options = {}) {
    const open = { ...cut2, only: (row) => row.open_weights === true };
    const { rows } = await modelShares(sql, labels2, options, open);
    const title = 'Your log, open models';
    return shareView(
      { name: 'study', title, of: 'weekly tokens of open models', cut: open, rows, labels: labels2 },
      options,
    );
  },
};

// src/study/measures/by-size.ts
init_coverage();
var size = textField('size', 'Size');
var order = ['small', 'medium', 'large'];
var unsized = 'Open models of unknown size are left out of the whole.';
var openTokenShareBySize = {
  name: 'open-token-share-by-size',
  beside: ['4'],
  title: 'Share of open tokens by model size',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds],
  async run(sql, labels2, options = {}) {
    const cut5 = { series: size, only: (row) => row.open_weights === true };
    const { rows } = await modelShares(sql, labels2, options, cut5);
    const of = 'weekly tokens of open models';
    return shareView(
      {
        name: 'study',
        title: 'Your log, open models by size',
        of,
        cut: cut5,
        rows,
        order,
        labels: labels2,
        notes: [unsized],
      },
      options,
    );
  },
};
var openModelCountBySize = {
  name: 'open-model-count-by-size',
  beside: ['5'],
  title: 'Open models used, by size',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['model'] }],
  async run(sql, labels2, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const open = (await weeklyModels(sql, labels2, options)).filter((row) => row.open_weights === true);
    const rows = [...groupBy(open, (row) => text2(row, 'week'))].flatMap(([week, held]) => {
      const sizes = groupBy(held, (row) => text2(row, 'size'));
      const counts3 = [...sizes].map(([name, group]) => ({ size: name, models: distinct(group, 'model').length }));
      const all = counts3.reduce((sum2, { models: models6 }) => sum2 + models6, 0);
      const coverage = coverageOfWeek(week, span);
      return counts3.map((count3) => ({ week, ...count3, share: share(count3.models, all), coverage }));
    });
    const of = 'open models with a request in the week';
    return studyView(
      {
        name: 'study',
        title: 'Your log, open models by size',
        measure: `share of ${of}, %`,
        fields: [
          weekField,
          size,
          { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
          shareField(of),
          coverageField,
        ],
        rows,
        mark: { type: 'stack', x: 'week', y: 'share', series: 'size', order, scale: 'share' },
        notes: [unsized, ...partNotes(rows)],
        from: [labels2.models, labels2.authors],
      },
      options,
    );
  },
};

// src/study/measures/by-source.ts
init_coverage();
var cut3 = { series: textField('source_type', 'Source type') };
var needs4 = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds];
var tokenShareBySource = {
  name: 'token-share-by-source',
  beside: ['1'],
  title: 'Share of tokens by source type',
  needs: needs4,
  async run(sql, labels2, options = {}) {
    const { rows, span } = await modelShares(sql, labels2, options, cut3);
    if (span === null || rows.length === 0) return [];
    return shareView(
      {
        name: 'study',
        title: 'Your log by source type',
        of: 'weekly tokens',
        cut: cut3,
        rows: everyWeek(rows, span, options, 'source_type', [...sourceOrder].sort()),
        order: sourceOrder,
        labels: labels2,
      },
      options,
    );
  },
};
var tokenVolumeBySource = {
  name: 'token-volume-by-source',
  beside: ['2'],
  title: 'Tokens by source type',
  needs: needs4,
  async run(sql, labels2, options = {}) {
    const { rows, span } = await modelShares(sql, labels2, options, cut3);
    if (span === null || rows.length === 0) return [];
    return amountView(
      {
        name: 'study',
        title: 'Your log by source type, in tokens',
        cut: cut3,
        rows: everyWeek(rows, span, options, 'source_type', [...sourceOrder].sort()),
        order: sourceOrder,
        labels: labels2,
      },
      options,
    );
  },
};

// src/figures/cost-usage.ts
var costMeasure = 'USD per 1M tokens across, tokens up, both on a log scale';
var costMark = { type: 'scatter', x: 'cost', y: 'usage_tokens', log: true };
function responseTo(cut5, slope) {
  return 100 * ((1 - cut5 / 100) ** slope - 1);
}

// src/study/cost.ts
init_aggregate();
init_sql();
var billed = `coalesce(cost_source, '') <> 'list'`;
var listed = `coalesce(cost_source, '') = 'list'`;
var notOwnKey = '(is_byok is null or is_byok = 0)';
async function costRule(sql) {
  const [row = {}] = await rowsOf(sql, {
    sums: {
      billed: sum('requests', `cost_usd is not null and ${billed}`),
      listed: sum('requests', `cost_usd is not null and ${listed}`),
      own_key: sum('requests', 'is_byok = 1'),
      free: sum('requests', `cost_usd = 0 and ${notOwnKey}`),
      unknown: sum('requests', 'cost_usd is null'),
      unsaid: sum('requests', 'is_byok is null'),
    },
  });
  const count3 = (name) => Number(row[name] ?? 0);
  const isBilled = count3('billed') > 0;
  if (!isBilled && count3('listed') === 0) return null;
  const several = (name, what) => (count3(name) > 0 ? [`${count3(name)} requests ${what}`] : []);
  return {
    counts: `cost_usd is not null and ${notOwnKey} and ${isBilled ? billed : listed}`,
    notes: [
      isBilled
        ? 'What was charged, after cache discounts.'
        : 'From list prices, with those for cached tokens; not what was charged.',
      ...(isBilled ? several('listed', 'have a list price only and are left out.') : []),
      ...several('own_key', "were paid with the user's own key at the provider and are left out."),
      ...several('unsaid', 'do not say whether they were; they are counted.'),
      ...several('free', 'cost nothing: they count as use, not in a price.'),
      ...several('unknown', 'have no known cost and are left out of prices.'),
    ],
  };
}

// src/study/measures/cost-usage.ts
init_coverage();

// src/study/measures/prices.ts
init_aggregate();
init_coverage();
init_labelled();
var costField = {
  name: 'cost',
  title: 'Effective price',
  type: 'number',
  unit: 'USD per 1M tokens',
  description: 'Cost over prompt and completion tokens together, of requests that cost something.',
};
var usageField = {
  name: 'usage_tokens',
  title: 'Use',
  type: 'integer',
  unit: 'tokens',
  description: 'All tokens, those of free requests too.',
};
var pricedField = {
  name: 'priced_tokens',
  title: 'Tokens priced',
  type: 'integer',
  unit: 'tokens',
  description: 'Tokens of the requests that the price is worked out from.',
};
var modelColumns = ['model', 'name', 'author', 'source_type', 'open_weights'];
var namedModels = "model <> 'not named'";
async function pricedBy(sql, labels2, options, question2, counts3) {
  const priced = `${counts3} and cost_usd > 0 and ${tokens} is not null`;
  const rows = await ask(sql, labels2, options, {
    ...(question2.weekly ? { by: { week: weekOf(options) }, where: 'ts is not null' } : {}),
    sums: {
      spend: money(priced),
      priced_tokens: sum(tokens, priced),
      usage_tokens: sum(tokens),
    },
    categories: question2.categories ?? false,
    select: `select ${question2.columns.map((column) => `${column},`).join(' ')} sum(spend)::double as spend,
  sum(priced_tokens)::double as priced_tokens, sum(usage_tokens)::double as usage_tokens
from labelled where usage_tokens is not null ${question2.only === void 0 ? '' : `and ${question2.only}`} group by all order by all`,
  });
  return rows.map(({ spend, ...row }) => {
    const tokensPriced = number(row, 'priced_tokens') ?? 0;
    const cost = tokensPriced > 0 ? (1e6 * Number(spend)) / tokensPriced : null;
    return {
      row: { ...row, cost: cost === null ? null : Number(cost.toPrecision(4)) },
      cost,
      usage: number(row, 'usage_tokens') ?? 0,
    };
  });
}
var modelFields = [
  textField('model', 'Model'),
  textField('name', 'Name'),
  textField('author', 'Author'),
  textField('source_type', 'Source type'),
];
var effectivePrice = {
  name: 'effective-price',
  beside: [],
  title: 'Effective price',
  needs: [{ oneOf: ['cost_usd'] }, { oneOf: ['model'] }, ...tokenNeeds],
  async run(sql, labels2, options = {}) {
    const [span, rule] = [await spanOf(sql), await costRule(sql)];
    if (rule === null) return [];
    const byModel = await pricedBy(sql, labels2, options, { columns: modelColumns, only: namedModels }, rule.counts);
    const byWeek2 =
      span === null ? [] : await pricedBy(sql, labels2, options, { columns: ['week'], weekly: true }, rule.counts);
    const weeks = byWeek2.map(({ row }) => ({
      ...row,
      coverage: span === null ? null : coverageOfWeek(String(row.week), span),
    }));
    return [
      ...studyView(
        {
          name: 'study',
          title: 'Your log, price by model',
          measure: 'USD per 1M tokens',
          fields: [...modelFields, costField, pricedField, usageField],
          rows: byModel
            .filter(({ cost }) => cost !== null)
            .sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0))
            .map(({ row }) => row),
          mark: { type: 'bar', label: 'name', value: 'cost', series: 'author' },
          notes: rule.notes,
          from: [labels2.models, labels2.authors],
        },
        options,
      ),
      ...studyView(
        {
          name: 'weeks',
          title: 'Your log, price by week',
          measure: 'USD per 1M tokens',
          fields: [weekField, costField, pricedField, { ...tokensField, name: 'usage_tokens' }, coverageField],
          rows: weeks,
          mark: { type: 'line', x: 'week', y: 'cost', min: 0 },
          notes: [
            ...rule.notes,
            'It moves with which models are used as much as with what they charge.',
            ...partNotes(weeks),
          ],
        },
        options,
      ),
    ];
  },
};

// src/study/measures/cost-usage.ts
var needs5 = [{ oneOf: ['cost_usd'] }, ...tokenNeeds];
var quadrantField = {
  name: 'quadrant',
  title: 'Quadrant',
  type: 'string',
  description: 'By the medians of price and use over the points. In brackets the name that table 5 gives its examples.',
};
function quadrants(priced) {
  const held = priced.flatMap(({ row, cost: cost2, usage: usage2 }) =>
    cost2 === null || usage2 <= 0 ? [] : [{ row, cost: cost2, usage: usage2 }],
  );
  const cost = median(held.map((each) => each.cost));
  const logUsage = median(held.map((each) => Math.log10(each.usage)));
  const rows = held.map((each) => {
    const isDear = cost !== void 0 && each.cost > cost;
    const isUsed = logUsage !== void 0 && Math.log10(each.usage) > logUsage;
    return { ...each.row, quadrant: quadrantName(isDear, isUsed) };
  });
  return { rows, cost, usage: logUsage === void 0 ? void 0 : 10 ** logUsage };
}
function quadrantName(isDear, isUsed) {
  if (isUsed) return isDear ? 'high price, high use (premium leaders)' : 'low price, high use (efficient giants)';
  return isDear ? 'high price, low use (premium specialists)' : 'low price, low use (long tail)';
}
function median(values) {
  const sorted2 = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted2[Math.floor((sorted2.length - 1) / 2)], sorted2[Math.floor(sorted2.length / 2)]];
  return low === void 0 || high === void 0 ? void 0 : (low + high) / 2;
}
function quadrantView(priced, draft, options) {
  const { rows, cost, usage: usage2 } = quadrants(priced);
  const unpriced = priced.filter((each) => each.cost === null).length;
  return studyView(
    {
      name: 'study',
      title: draft.title,
      measure: costMeasure,
      fields: [...draft.fields, costField, usageField, pricedField, quadrantField],
      rows,
      mark: {
        ...costMark,
        label: draft.label,
        splitX: cost,
        splitY: usage2,
        ...(draft.series === void 0
          ? {}
          : { series: draft.series, order: draft.order ?? bySize(rows, draft.series, 'usage_tokens') }),
      },
      notes: [
        `${rows.length} points, parted at the medians of price and use. A point on a median counts as low.`,
        ...(unpriced > 0 ? [`${unpriced} without a price are not shown.`] : []),
        ...draft.notes,
      ],
      from: [draft.labels.models, draft.labels.authors],
    },
    options,
  );
}
var costAndUsageByCategory = {
  name: 'cost-and-usage-by-category',
  beside: ['26'],
  title: 'Price and use by category',
  needs: [...needs5, { oneOf: ['category'] }],
  async run(sql, labels2, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = await pricedBy(
      sql,
      labels2,
      options,
      { columns: ['category'], categories: true, only: "category is not null and category <> 'other'" },
      rule.counts,
    );
    if (priced.length === 0) return [];
    const notes = [...rule.notes, ...(await categoryNotes(sql, labels2, options))];
    const fields = [textField('category', 'Category')];
    return quadrantView(
      priced,
      { title: 'Your log by category', fields, label: 'category', notes, labels: labels2 },
      options,
    );
  },
};
async function pricedModels(sql, labels2, options, counts3) {
  return pricedBy(sql, labels2, options, { columns: modelColumns, only: namedModels }, counts3);
}
function openOrClosed(row) {
  return row.open_weights === true ? 'Open' : row.open_weights === false ? 'Closed' : 'Unknown';
}
var costAndUsageBySource = {
  name: 'cost-and-usage-by-source',
  beside: ['27', 'table-5'],
  title: 'Price and use of models, open and closed',
  needs: [...needs5, { oneOf: ['model'] }],
  async run(sql, labels2, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = (await pricedModels(sql, labels2, options, rule.counts)).map((each) => ({
      ...each,
      row: { ...each.row, source_type: openOrClosed(each.row) },
    }));
    const order2 = ['Closed', 'Open', 'Unknown'].filter((type) =>
      priced.some(({ row }) => text2(row, 'source_type') === type),
    );
    return quadrantView(
      priced,
      {
        title: 'Your log by model',
        fields: modelFields,
        label: 'name',
        series: 'source_type',
        order: order2,
        notes: rule.notes,
        labels: labels2,
      },
      options,
    );
  },
};
var costAndUsageByAuthor = {
  name: 'cost-and-usage-by-author',
  beside: ['28'],
  title: 'Price and use of models by author',
  needs: [...needs5, { oneOf: ['model'] }],
  async run(sql, labels2, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = await pricedModels(sql, labels2, options, rule.counts);
    const title = 'Your log by model and author';
    const fields = modelFields;
    return quadrantView(
      priced,
      { title, fields, label: 'name', series: 'author', notes: rule.notes, labels: labels2 },
      options,
    );
  },
};

// src/study/measures/elasticity.ts
init_coverage();

// src/study/statistics.ts
function normalAbove(z) {
  const half = 0.5 * gammaAbove(0.5, (z * z) / 2);
  return z >= 0 ? half : 1 - half;
}
function normalQuantile(above) {
  return bisect((z) => normalAbove(z), above, -40, 40);
}
function twoProportionTest(a, b) {
  const pooled2 = (a.hits + b.hits) / (a.of + b.of);
  const spread = Math.sqrt(pooled2 * (1 - pooled2) * (1 / a.of + 1 / b.of));
  return spread > 0 ? normalAbove((a.hits / a.of - b.hits / b.of) / spread) : 1;
}
function fisherTest(a, b) {
  const hits = a.hits + b.hits;
  const all = a.of + b.of;
  const most = Math.min(a.of, hits);
  let chance2 = 0;
  for (let k = a.hits; k <= most; k += 1) {
    chance2 += Math.exp(logChoose(a.of, k) + logChoose(b.of, hits - k) - logChoose(all, hits));
  }
  return Math.min(1, chance2);
}
function compareProportions(a, b) {
  const cells = [a.hits, a.of - a.hits, b.hits, b.of - b.hits];
  return cells.some((cell) => cell < 5)
    ? { p: fisherTest(a, b), test: 'Fisher' }
    : { p: twoProportionTest(a, b), test: 'z' };
}
function pairedTest(came, went) {
  const moved = came + went;
  return moved === 0 ? 1 : normalAbove((came - went - 1) / Math.sqrt(moved));
}
function wilson({ hits, of }, confidence = 0.95) {
  if (of === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 - confidence) / 2);
  const p = hits / of;
  const scale = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / scale;
  const reach = (z / scale) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
function holm(chances) {
  const order2 = chances.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const adjusted = new Array(chances.length).fill(1);
  let highest = 0;
  for (const [rank, { p, i }] of order2.entries()) {
    highest = Math.max(highest, Math.min(1, p * (chances.length - rank)));
    adjusted[i] = highest;
  }
  return adjusted;
}
function regress(points) {
  const n = points.length;
  const meanX = points.reduce((sum2, [x]) => sum2 + x, 0) / n;
  const meanY = points.reduce((sum2, [, y]) => sum2 + y, 0) / n;
  let spread = 0;
  let joint = 0;
  let height = 0;
  for (const [x, y] of points) {
    spread += (x - meanX) ** 2;
    joint += (x - meanX) * (y - meanY);
    height += (y - meanY) ** 2;
  }
  if (n < 2 || spread === 0) return void 0;
  const slope = joint / spread;
  const intercept = meanY - slope * meanX;
  const rSquared = height === 0 ? 0 : joint ** 2 / spread / height;
  if (n < 3) return { n, slope, intercept, rSquared, standardError: null, low: null, high: null };
  const left = points.reduce((sum2, [x, y]) => sum2 + (y - intercept - slope * x) ** 2, 0);
  const standardError = Math.sqrt(left / (n - 2) / spread);
  const reach = studentQuantile(0.025, n - 2) * standardError;
  return { n, slope, intercept, rSquared, standardError, low: slope - reach, high: slope + reach };
}
function studentQuantile(above, degrees) {
  const tail = (t) => {
    const half = 0.5 * betaPart(degrees / (degrees + t * t), degrees / 2, 0.5);
    return t >= 0 ? half : 1 - half;
  };
  return bisect(tail, above, -1e6, 1e6);
}
function bisect(falling, wanted2, from, to) {
  let [low, high] = [from, to];
  for (let i = 0; i < 200 && high - low > 1e-13 * Math.max(1, Math.abs(low)); i += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > wanted2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
function logChoose(n, k) {
  return k < 0 || k > n ? Number.NEGATIVE_INFINITY : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
function logGamma(x) {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9984369578019572e-21, 15056327351493116e-23,
  ];
  const shifted = x - 1;
  const series = terms.reduce((sum2, term, i) => sum2 + term / (shifted + i + 1), 0.9999999999998099);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}
function gammaAbove(a, x) {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum2 = term;
    for (let n = 1; n < 500 && term > sum2 * 1e-17; n += 1) {
      term *= x / (a + n);
      sum2 += term;
    }
    return 1 - front * sum2;
  }
  const part2 = lentz(x + 1 - a, (i) => [-i * (i - a), x + 2 * i + 1 - a]);
  return front / part2;
}
function betaPart(x, a, b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaPart(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  const part2 = lentz(1, (i) => {
    const m = Math.floor(i / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return [i % 2 === 0 ? even : odd, 1];
  });
  return front / a / part2;
}
function lentz(first, pair) {
  const tiny = 1e-300;
  let value = first === 0 ? tiny : first;
  let c = value;
  let d = 0;
  for (let i = 1; i < 1e3; i += 1) {
    const [a, b] = pair(i);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

// src/study/measures/elasticity.ts
var fewestModels = 8;
var cut4 = 10;
function elasticityOf(points) {
  const line = regress(points);
  if (line === void 0) return void 0;
  const { n, low, high } = line;
  const refuse = (why) => ({ ...line, verdict: null, why });
  if (n < fewestModels) return refuse(`Only ${n} models have a price and use: fewer than ${fewestModels}.`);
  if (low === null || high === null || (low < -1 && high > 0)) {
    return refuse('The interval reaches from below -1 to above 0: anything is possible.');
  }
  return { ...line, verdict: reading(low, high), why: '' };
}
function reading(low, high) {
  if (high < -1) return 'use falls more than in proportion to price';
  if (low > 0) return 'dearer models are used more';
  if (high < 0) {
    return low > -1
      ? 'use falls with price, less than in proportion'
      : 'use falls with price; whether in proportion cannot be told';
  }
  return 'no slope that can be told from none';
}
var fitFields = [
  { name: 'models', title: 'Models', type: 'integer', unit: 'models' },
  { name: 'slope', title: 'Slope', type: 'number', unit: 'log10 tokens per log10 USD' },
  { name: 'standard_error', title: 'Standard error', type: 'number', unit: 'log10 tokens per log10 USD' },
  { name: 'low', title: 'Low', type: 'number', unit: 'log10 tokens per log10 USD', description: '95% interval.' },
  { name: 'high', title: 'High', type: 'number', unit: 'log10 tokens per log10 USD', description: '95% interval.' },
  { name: 'r_squared', title: 'R\xB2', type: 'number', unit: 'part of 1' },
  {
    name: 'response',
    title: 'More use',
    type: 'number',
    unit: '% more use',
    description: `Along the line, with a price ${cut4}% lower.`,
  },
  textField('verdict', 'Verdict'),
  textField('why', 'Why none'),
];
var caution = 'An association across models at one time, not what a cut in price would do.';
var priceResponse = {
  name: 'price-response',
  beside: [],
  title: 'How use goes with price',
  needs: [{ oneOf: ['cost_usd'] }, { oneOf: ['model'] }, ...tokenNeeds],
  async run(sql, labels2, options = {}) {
    const rule = await costRule(sql);
    if (rule === null) return [];
    const priced = await pricedBy(sql, labels2, options, { columns: modelColumns, only: namedModels }, rule.counts);
    const held = priced.flatMap(({ row, cost, usage: usage2 }) =>
      cost === null || usage2 <= 0 ? [] : [{ row, cost, usage: usage2 }],
    );
    const line = elasticityOf(held.map(({ cost, usage: usage2 }) => [Math.log10(cost), Math.log10(usage2)]));
    const points = studyView(
      {
        name: 'study',
        title: 'Your log, models by price and use',
        measure: 'USD per 1M tokens across, tokens up, both on a log scale',
        fields: [...modelFields, costField, usageField],
        rows: held.map(({ row }) => row),
        mark: {
          type: 'scatter',
          x: 'cost',
          y: 'usage_tokens',
          log: true,
          label: 'name',
          ...(line === void 0
            ? {}
            : { trend: { slope: line.slope, intercept: line.intercept, label: `slope ${figures(line.slope)}` } }),
        },
        notes: [...(line === void 0 ? [] : [summary(line)]), caution, ...rule.notes],
        from: [labels2.models, labels2.authors],
      },
      options,
    );
    return line === void 0 ? points : [...points, ...fitView(line, options)];
  },
};
function fitView(line, options) {
  const row = {
    models: line.n,
    slope: figures(line.slope),
    standard_error: figures(line.standardError),
    low: figures(line.low),
    high: figures(line.high),
    r_squared: figures(line.rSquared),
    response: figures(responseTo(cut4, line.slope)),
    verdict: line.verdict,
    why: line.why === '' ? null : line.why,
  };
  return studyView(
    {
      name: 'slope',
      title: 'Your log, the line through its models',
      measure: 'log10 use on log10 price',
      fields: fitFields,
      rows: [row],
      mark: { type: 'table' },
      notes: [
        caution,
        `No verdict under ${fewestModels} models, nor where the interval holds both below -1 and above 0; both rules are ours.`,
      ],
    },
    options,
  );
}
function summary({ n, slope, low, high, rSquared, verdict, why }) {
  const interval = low === null || high === null ? '' : `, 95% interval ${figures(low)} to ${figures(high)}`;
  return `n = ${n} models, slope ${figures(slope)}${interval}, R\xB2 ${figures(rSquared)}: ${verdict ?? `no verdict. ${why}`}`;
}
function figures(value) {
  return value === null ? null : Number(value.toPrecision(3));
}

// src/study/measures/lengths.ts
init_aggregate();
init_sql();
function length(name, title, what) {
  return { name, title, type: 'number', unit: 'tokens', description: `${what} per request.` };
}
var lengths = [
  {
    key: 'prompt',
    name: 'prompt-length',
    beside: '14',
    title: 'Prompt length',
    tokens: 'prompt_tokens',
    words: 'prompt tokens (cached ones too)',
    columns: ['prompt_tokens'],
  },
  {
    key: 'completion',
    name: 'completion-length',
    beside: '15',
    title: 'Completion length',
    tokens: 'completion_tokens',
    words: 'completion tokens (reasoning too)',
    columns: ['completion_tokens'],
  },
  {
    key: 'sequence',
    name: 'sequence-length',
    beside: '17',
    title: 'Sequence length',
    tokens: '(prompt_tokens + completion_tokens)',
    words: 'prompt and completion tokens',
    columns: ['prompt_tokens', 'completion_tokens'],
  },
];
var failed = `(status = 'error' or status = 'cancelled')`;
function question(options) {
  const sums = lengths.flatMap(({ key, tokens: tokens2 }) => {
    const known2 = `${tokens2} is not null`;
    return [
      [`${key}_requests`, sum('requests', known2)],
      [`${key}_tokens`, sum(tokens2)],
      [`${key}_p50`, { kind: 'quantile', of: tokens2, at: 0.5 }],
      [`${key}_p90`, { kind: 'quantile', of: tokens2, at: 0.9 }],
      [`${key}_failed`, sum('requests', `${known2} and ${failed}`)],
    ];
  });
  return {
    by: { week: weekOf(options) },
    sums: { most: { kind: 'max', of: 'requests' }, ...Object.fromEntries(sums) },
    where: 'ts is not null',
  };
}
var lengthFigures = lengths.map(({ key, name, beside, title, words, columns: columns4 }) => ({
  name,
  beside: [beside],
  title,
  needs: [{ oneOf: ['ts'] }, ...columns4.map((column) => ({ oneOf: [column], single: true }))],
  async run(sql, _labels, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counted = (await rowsOf(sql, question(options))).filter((row) => Number(row[`${key}_requests`] ?? 0) > 0);
    const rows = byWeek(counted).map((row) => ({
      week: String(row.week),
      tokens_per_request: tenth(Number(row[`${key}_tokens`]) / Number(row[`${key}_requests`])),
      // A row that sums up several requests hides how long each was.
      p50: Number(row.most) === 1 ? tenth(row[`${key}_p50`]) : null,
      p90: Number(row.most) === 1 ? tenth(row[`${key}_p90`]) : null,
      requests: Number(row[`${key}_requests`]),
      failed_requests: Number(row[`${key}_failed`] ?? 0),
      coverage: coverageOfWeek(String(row.week), span),
    }));
    const lost = rows.reduce((sum2, row) => sum2 + Number(row.failed_requests), 0);
    const notes = [
      ...(lost > 0 ? [`${lost} of these requests failed or were cancelled; they are counted.`] : []),
      ...partNotes(rows),
    ];
    return [
      ...studyView(
        {
          name: 'study',
          title: `Your log: ${title.toLowerCase()}`,
          measure: `mean ${words} per request`,
          fields: [
            weekField,
            length('tokens_per_request', 'Tokens per request', 'Mean'),
            length('p50', 'Median', 'Half of the requests have no more: median'),
            length('p90', '90th percentile', 'Nine in ten have no more: 90th percentile'),
            requestsField,
            { name: 'failed_requests', title: 'Failed', type: 'integer', unit: 'requests' },
            coverageField,
          ],
          rows,
          mark: { type: 'line', x: 'week', y: 'tokens_per_request', min: 0 },
          notes,
        },
        options,
      ),
      ...studyView(
        {
          name: 'spread',
          title: `Your log: ${title.toLowerCase()}, mean beside median and 90th percentile`,
          measure: `${words} per request`,
          fields: [weekField, textField('statistic', 'Statistic'), length('length', 'Length', 'Tokens'), coverageField],
          rows: rows.flatMap((row) =>
            statistics.map(([statistic, column]) => ({
              week: row.week ?? null,
              statistic,
              length: row[column] ?? null,
              coverage: row.coverage ?? null,
            })),
          ),
          mark: {
            type: 'line',
            x: 'week',
            y: 'length',
            series: 'statistic',
            order: statistics.map(([statistic]) => statistic),
            min: 0,
          },
          notes,
        },
        options,
      ),
    ];
  },
}));
var statistics = [
  ['90th percentile', 'p90'],
  ['mean', 'tokens_per_request'],
  ['median', 'p50'],
];
function tenth(value) {
  return value === null || value === void 0 ? null : Math.round(Number(value) * 10) / 10;
}

// src/study/measures/lengths-by-category.ts
var needs6 = [{ oneOf: ['ts'] }, { oneOf: ['category'] }, { oneOf: ['prompt_tokens'] }];
var promptLength = {
  name: 'prompt_tokens',
  title: 'Prompt length',
  type: 'number',
  unit: 'tokens',
  description: 'Mean prompt tokens per request.',
};
var promptLengthByCategory = {
  name: 'prompt-length-by-category',
  beside: ['16'],
  title: 'Prompt length by category',
  needs: needs6,
  async run(sql, labels2, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counts3 = (await weeklyCategories(sql, labels2, options)).filter(isNamed);
    const rows = [...groupBy(counts3, (row) => text2(row, 'week'))].flatMap(([week, held]) =>
      [...groupBy(held, (row) => text2(row, 'category'))].flatMap(([category2, group]) => {
        const requests = sumOf2(group, 'prompt_requests');
        const length2 = meanOf(group, 'prompt_tokens', 'prompt_requests');
        const coverage = coverageOfWeek(week, span);
        return length2 === null ? [] : [{ week, category: category2, prompt_tokens: length2, requests, coverage }];
      }),
    );
    return studyView(
      {
        name: 'study',
        title: 'Your log, prompts by category',
        measure: 'mean prompt tokens per request',
        fields: [weekField, textField('category', 'Category'), promptLength, requestsField, coverageField],
        rows,
        mark: {
          type: 'line',
          x: 'week',
          y: 'prompt_tokens',
          series: 'category',
          order: bySize(rows, 'category', 'prompt_tokens'),
          min: 0,
        },
        notes: [...(await categoryNotes(sql, labels2, options)), ...partNotes(rows)],
      },
      options,
    );
  },
};
var groups2 = ['programming', 'all requests'];
var sequenceLengthOfProgramming = {
  name: 'sequence-length-of-programming',
  beside: ['18'],
  title: 'Sequence length of programming',
  needs: [...needs6, { oneOf: ['completion_tokens'] }],
  async run(sql, labels2, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counts3 = (await weeklyCategories(sql, labels2, options)).filter((row) => number(row, 'tokens') !== null);
    const weeks = groupBy(counts3, (row) => text2(row, 'week'));
    if (![...weeks.values()].flat().some((row) => row.category !== null)) return [];
    const rows = [...weeks].flatMap(([week, held]) => {
      const coverage = coverageOfWeek(week, span);
      const code = held.filter((row) => row.category === 'programming');
      return [
        { week, group: groups2[0], tokens_per_request: meanOf(code, 'tokens', 'requests'), coverage },
        { week, group: groups2[1], tokens_per_request: meanOf(held, 'tokens', 'requests'), coverage },
      ];
    });
    return studyView(
      {
        name: 'study',
        title: 'Your log, programming beside all requests',
        measure: 'mean prompt and completion tokens per request',
        fields: [
          weekField,
          textField('group', 'Requests'),
          { name: 'tokens_per_request', title: 'Tokens per request', type: 'number', unit: 'tokens' },
          coverageField,
        ],
        rows,
        mark: { type: 'line', x: 'week', y: 'tokens_per_request', series: 'group', order: groups2, min: 0 },
        notes: [...(await categoryNotes(sql, labels2, options)), ...partNotes(rows)],
      },
      options,
    );
  },
};
function meanOf(rows, sum2, count3) {
  const [all, requests] = [sumOf2(rows, sum2), sumOf2(rows, count3)];
  return all === null || requests === null || requests === 0 ? null : round(all / requests, 1);
}

// src/study/measures/reasoning.ts
init_aggregate();
init_coverage();
init_labelled();
init_sql();
var needs7 = [{ oneOf: ['ts'] }, { oneOf: ['model'] }, ...tokenNeeds];
var mark = { type: 'line', x: 'week', y: 'share', min: 0, max: 100 };
var unlabelled = {
  name: 'unlabelled_share',
  title: 'Without the label',
  type: 'number',
  unit: '%',
  description:
    'Of weekly tokens, through models of which nobody said whether they reason; they count as not reasoning.',
};
var reasoningShare = {
  name: 'reasoning-share',
  beside: ['10'],
  title: 'Share of tokens through reasoning models',
  needs: needs7,
  run: async (sql, labels2, options = {}) => [
    ...(await counting(sql, labels2, options, {
      column: 'reasoning',
      name: 'can-reason',
      title: 'Your log, every model that can reason',
      note: 'Counts all tokens of models that can reason, asked to or not. Not the share of reasoning tokens.',
    })),
    ...(await counting(sql, labels2, options, {
      column: 'reasoning_default',
      name: 'reasons-by-default',
      title: 'Your log, models that reason unless told not to',
      note: 'Leaves out hybrids whose reasoning is off unless asked for. Not the share of reasoning tokens.',
    })),
  ],
};
async function counting(sql, labels2, options, { column, name, title, note }) {
  const span = await spanOf(sql);
  if (span === null) return [];
  const known2 = (await weeklyModels(sql, labels2, options)).filter((row) => number(row, 'tokens') !== null);
  const rows = [...groupBy(known2, (row) => text2(row, 'week'))].map(([week, held]) => {
    const sumWhere = (is) =>
      sumOf2(
        held.filter((row) => row[column] === is),
        'tokens',
      ) ?? 0;
    const total = sumOf2(held, 'tokens');
    return {
      week,
      tokens: sumWhere(true),
      share: share(sumWhere(true), total),
      unlabelled_share: share(sumWhere(null), total),
      coverage: coverageOfWeek(week, span),
    };
  });
  return studyView(
    {
      name,
      title,
      measure: 'share of weekly tokens, %',
      fields: [weekField, shareField('weekly tokens'), tokensField, unlabelled, coverageField],
      rows,
      mark,
      notes: [note, ...partNotes(rows)],
      from: [labels2.models, labels2.authors],
    },
    options,
  );
}
var topReasoningModels = {
  name: 'top-reasoning-models',
  beside: ['11'],
  title: 'Reasoning models by tokens',
  needs: needs7.slice(1),
  async run(sql, labels2, options = {}) {
    const models6 = (await weeklyModels(sql, labels2, options)).filter((row) => row.reasoning === true);
    const rows = [...groupBy(models6, (row) => text2(row, 'model'))]
      .flatMap(([model, held]) => {
        const sum2 = sumOf2(held, 'tokens');
        const { name = null, author: author2 = null } = held[0] ?? {};
        return sum2 === null ? [] : [{ model, name, author: author2, tokens: sum2 }];
      })
      .sort((x, y) => y.tokens - x.tokens || (x.model < y.model ? -1 : 1));
    return studyView(
      {
        name: 'study',
        title: 'Your log, models that can reason',
        measure: 'tokens',
        fields: [textField('model', 'Model'), textField('name', 'Name'), textField('author', 'Author'), tokensField],
        rows,
        mark: { type: 'bar', label: 'name', value: 'tokens', series: 'author' },
        from: [labels2.models, labels2.authors],
      },
      options,
    );
  },
};
var ofCompletion = {
  name: 'share_of_completion',
  title: 'Of completion tokens',
  type: 'number',
  unit: '%',
  description: 'Reasoning tokens of all completion tokens, over requests that say both.',
};
var reasoningTokenShare = {
  name: 'reasoning-token-share',
  beside: [],
  title: 'Share of tokens that are reasoning',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['reasoning_tokens'] }],
  async run(sql, _labels, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counted = await rowsOf(sql, {
      by: { week: weekOf(options) },
      sums: { tokens: sum('reasoning_tokens'), total: sum(tokens), completion: sum('completion_tokens') },
      where: `ts is not null and reasoning_tokens is not null and ${tokens} is not null`,
    });
    const rows = byWeek(counted).map((row) => {
      const known2 = Number(row.tokens);
      return {
        week: String(row.week),
        tokens: known2,
        share: share(known2, Number(row.total)),
        share_of_completion: share(known2, Number(row.completion)),
        coverage: coverageOfWeek(String(row.week), span),
      };
    });
    const of = 'all tokens of requests that say how many were reasoning';
    return studyView(
      {
        name: 'study',
        title: 'Your log, reasoning tokens',
        measure: 'share of weekly tokens, %',
        fields: [weekField, shareField(of), ofCompletion, tokensField, coverageField],
        rows,
        mark,
        notes: ['Another measure than the share of reasoning models, which the report shows.', ...partNotes(rows)],
      },
      options,
    );
  },
};

// src/study/measures/regions.ts
init_aggregate();
init_coverage();
init_labelled();
init_sql();
function countryOf(countries, written) {
  const wanted2 = written.trim().toLowerCase();
  const row = countries.rows.find(
    ({ code, country }) => String(code).toLowerCase() === wanted2 || String(country).toLowerCase() === wanted2,
  );
  return row === void 0 ? null : { country: String(row.country), continent: String(row.continent) };
}
function continentOf(countries, written) {
  return countryOf(countries, written)?.continent ?? null;
}
function languageName(written) {
  const tag = written.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return written.trim();
  const names4 = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard', fallback: 'none' });
  try {
    return names4.of(tag) ?? written.trim();
  } catch {
    return written.trim();
  }
}
async function parted(sql, column, nameOf2) {
  const counted = await rowsOf(sql, {
    by: { written: column },
    sums: { tokens: sum(tokens) },
    where: `${tokens} is not null`,
  });
  const sums = /* @__PURE__ */ new Map();
  let total = 0;
  for (const { written, tokens: count3 } of counted) {
    total += Number(count3);
    const name = typeof written === 'string' ? nameOf2(written) : null;
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + Number(count3));
  }
  const told = [...sums.values()].reduce((sum2, count3) => sum2 + count3, 0);
  const rows = [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count3]) => ({ name, tokens: count3, share: share(count3, told) }));
  return { rows, told, total };
}
var places2 = [
  { name: 'share-by-continent', beside: 'table-2', column: 'country', part: 'continent', title: 'Continent' },
  { name: 'share-by-country', beside: 'table-3', column: 'country', part: 'country', title: 'Country' },
  { name: 'share-by-language', beside: 'table-4', column: 'language', part: 'language', title: 'Language' },
];
var placeFigures = places2.map(({ name, beside, column, part: part2, title }) => ({
  name,
  beside: [beside],
  title: `Share of tokens by ${part2}`,
  needs: [{ oneOf: [column] }, ...tokenNeeds],
  async run(sql, labels2, options = {}) {
    const { rows, told, total } = await parted(sql, column, (written) =>
      part2 === 'language' ? languageName(written) : (countryOf(labels2.countries, written)?.[part2] ?? null),
    );
    const of = `tokens whose ${part2} is known`;
    return studyView(
      {
        name: 'study',
        title: `Your log by ${part2}`,
        measure: `share of ${of}, %`,
        fields: [textField(part2, title), tokensField, shareField(of)],
        rows: rows.map(({ name: place, ...row }) => ({ [part2]: place ?? null, ...row })),
        mark: { type: 'bar', label: part2, value: 'share' },
        notes: [
          `Known for ${share(told, total) ?? 0}% of the log's tokens.`,
          ...(column === 'country' ? ['The report goes by billing address; a log may mean another place.'] : []),
        ],
      },
      options,
    );
  },
}));

// src/study/retention.ts
init_errors();
init_duckdb_dialect();
init_labelled();
init_sql();
var retentionDefaults = {
  counting: 'bounded',
  unit: 'month',
  id: 'user_id',
  minRequests: 1,
};
async function cohortCells(sql, labels2, options = {}) {
  const chosen2 = { ...retentionDefaults, ...options.retention };
  const span = await spanOf(sql);
  if (span === null) return [];
  const clock = periods(span, chosen2.unit, options);
  if (clock.count > mostPeriods) {
    throw new DataError(
      `The log spans ${clock.count} ${chosen2.unit}s; retention counts up to ${mostPeriods}. ${chosen2.unit === 'week' ? 'Count months, or give' : 'Give'} fewer of its files.`,
    );
  }
  const active = chosen2.counting === 'bounded' ? '((mask >> (cohort + k)) & 1) = 1' : '(mask >> (cohort + k)) <> 0';
  const people2 = await sql.people({
    from: clock.from,
    unit: chosen2.unit,
    periods: clock.count,
    id: chosen2.id,
    fewest: Math.max(1, Math.floor(chosen2.minRequests)),
    where: `ts is not null and model is not null and ${chosen2.id} is not null and coalesce(status, 'ok') = 'ok'`,
    renamed: await renamed(sql, labels2),
  });
  const rows = await sql.rows(
    `with alike as materialized (
  select model, mask, users, (${lowestBit})::int as cohort from ${people2}
), grid as materialized (
  select model, cohort, k, sum(users)::bigint as size, coalesce(sum(users) filter (${active}), 0)::bigint as retained
  from alike, unnest(range(0, ${clock.count} - cohort)) as t(k) group by all
), low as (
  select now.model, now.cohort, now.k, arg_min(before.k, before.retained * 1000 + before.k) as j
  from grid now join grid before on before.model = now.model and before.cohort = now.cohort and before.k between 1 and now.k - 1
  where now.k < ${clock.complete} - now.cohort group by all
), back as (
  select low.model, low.cohort, low.k, low.j,
    coalesce(sum(users) filter (${at('k')} and not ${at('j')}), 0)::bigint as returned,
    coalesce(sum(users) filter (${at('j')} and not ${at('k')}), 0)::bigint as went
  from low join alike on alike.model = low.model and alike.cohort = low.cohort group by all
)
select grid.model, grid.cohort::double as cohort, grid.k::double as k, size::double as size, retained::double as retained,
  j::double as j, returned::double as returned, went::double as went
from grid left join back on back.model = grid.model and back.cohort = grid.cohort and back.k = grid.k order by 1, 2, 3`,
  );
  const released = releases(labels2);
  return rows.map((row) => {
    const [model, cohort, k, size2, retained] = [
      String(row.model),
      Number(row.cohort),
      Number(row.k),
      Number(row.size),
      Number(row.retained),
    ];
    const censored = cohort + k >= clock.complete;
    const paired = censored || row.j === null || chosen2.counting === 'unbounded' ? null : row;
    return {
      model,
      cohort: clock.name(cohort),
      cohort_size: size2,
      month: k,
      retained: censored ? null : retained,
      retention: censored ? null : Math.round((1e4 * retained) / size2) / 100,
      censored,
      left_truncated: cohort === 0 && !((released.get(model) ?? '') >= span.from),
      low_month: paired === null ? null : Number(paired.j),
      returned: paired === null ? null : Number(paired.returned),
      left: paired === null ? null : Number(paired.went),
    };
  });
}
var lowestBit = 'bit_count(xor(mask, mask - 1)) - 1';
function at(month) {
  return `((mask >> (low.cohort + low.${month})) & 1) = 1`;
}
function periods({ from, to }, unit, options) {
  if (unit === 'week') {
    const shift = options.weekStart === 'sunday' ? 1 : 0;
    const first2 = addDays(mondayOf(addDays(from, shift)), -shift);
    const days = (Date.parse(`${addDays(to, 1)}T00:00:00Z`) - Date.parse(`${first2}T00:00:00Z`)) / 864e5;
    return {
      count: Math.ceil(days / 7),
      complete: Math.floor(days / 7),
      from: first2,
      name: (index) => addDays(first2, 7 * index),
    };
  }
  const first = monthNumber(from);
  const last = monthNumber(to);
  const endsWhole = addDays(to, 1).slice(8) === '01';
  return {
    count: last - first + 1,
    complete: last - first + (endsWhole ? 1 : 0),
    from: `${from.slice(0, 7)}-01`,
    name: (index) => {
      const month = first + index;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    },
  };
}
function monthNumber(date2) {
  return 12 * Number(date2.slice(0, 4)) + Number(date2.slice(5, 7)) - 1;
}
async function renamed(sql, labels2) {
  const keys = new Map(labelKeys(labels2).map(({ key, label }) => [key, String(label.model)]));
  const rows = await rowsOf(sql, { by: { model: 'model' }, where: 'model is not null' });
  return rows.flatMap(({ model }) => {
    const canonical3 = keys.get(String(model));
    return canonical3 === void 0 || canonical3 === model ? [] : [{ slug: String(model), canonical: canonical3 }];
  });
}
function releases(labels2) {
  const days = /* @__PURE__ */ new Map();
  for (const { model, release_date: day2 } of labels2.models.rows) {
    if (typeof model !== 'string' || typeof day2 !== 'string') continue;
    const known2 = days.get(model);
    if (known2 === void 0 || day2 < known2) days.set(model, day2);
  }
  return days;
}

// src/study/verdicts.ts
init_errors();
var thresholdDefaults = {
  /** Users a cohort must have. */
  fewestUsers: 50,
  /** Cohorts that must be whole up to the horizon. */
  fewestCohorts: 3,
  /** Months after the first up to which cohorts are compared, where the log reaches so far; and the least of them. */
  longestHorizon: 5,
  shortestHorizon: 2,
  /** How many of the first cohorts may be the foundational one. */
  launchCohorts: 3,
  /** Months at the end of the horizon whose mean is the plateau. */
  plateauMonths: 3,
  /** How far the plateau must stand above that of the later cohorts: in points of %, and as a multiple. */
  plateauGap: 10,
  plateauTimes: 1.5,
  /** Months of the plateau in which the 95% intervals must be apart. */
  monthsApart: 2,
  /** Below this plateau in %, everywhere, a model that has no foundational cohort fits nobody. */
  noFitBelow: 25,
  /** A boomerang: points of % above the lowest month before, and users who were away then and are back. */
  boomerangGap: 5,
  boomerangUsers: 10,
  /** Chance under which a difference counts, after correction for all that was looked at. */
  chance: 0.01,
};
function verdictsOf(cells, thresholds = {}) {
  const rules = { ...thresholdDefaults, ...thresholds };
  for (const [name, value] of Object.entries(rules)) {
    if (!Number.isFinite(value)) throw new UsageError(`The threshold ${name} must be a number, not ${value}.`);
  }
  return [...groupBy(cells, ({ model }) => model)].map(([model, held]) => verdictOf(model, held, rules));
}
function verdictOf(model, cells, rules) {
  const usable = cohortsOf(cells).filter(
    ({ size: size2, cells: [first2] }) => size2 >= rules.fewestUsers && first2?.left_truncated === false,
  );
  const boomerangs = boomerangsOf(usable, rules);
  const horizon = horizonOf(usable, rules);
  const eligible = usable.filter(({ retained }) => retained.length > (horizon ?? 0));
  const tests = horizon === null ? [] : testsOf(eligible, horizon, rules);
  const users = eligible.reduce((sum2, { size: size2 }) => sum2 + size2, 0);
  const common = { model, users, cohorts: eligible.length, horizon, tests, boomerangs };
  const passing = tests.filter(({ passes }) => passes);
  if (passing.length > 0) {
    const named = passing.map(
      (test) =>
        `${test.cohort} (n = ${test.size}, ${one(test.plateau)}% against ${one(test.laterPlateau)}% of ${test.laterSize} later users, p ${chance(test.p)})`,
    );
    return { ...common, verdict: 'foundational cohort', because: `${named.join('; ')}.`, shape: null };
  }
  const [first] = boomerangs;
  if (first !== void 0) {
    const because = `Cohort ${first.cohort} (n = ${first.size}) rises from ${one(first.lowest)}% in month ${first.lowMonth} to ${one(first.retention)}% in month ${first.month}; ${first.returned} users came back (p ${chance(first.p)}).`;
    return { ...common, verdict: 'boomerang', because, shape: null };
  }
  if (horizon === null) {
    const because = `${usable.length} cohorts of ${rules.fewestUsers} users or more that began inside the log; ${rules.fewestCohorts} are needed that reach month ${rules.shortestHorizon}.`;
    return { ...common, verdict: 'not enough data', because, shape: null };
  }
  const isNoFit = eligible.every((cohort) => plateauOf([cohort], horizon, rules) < rules.noFitBelow);
  return {
    ...common,
    verdict: 'none',
    because: `${eligible.length} cohorts (n = ${users}) up to month ${horizon}; none of the first ${tests.length} stays apart from those after it.`,
    shape: isNoFit ? 'no fit' : 'undifferentiated',
  };
}
function cohortsOf(cells) {
  return [...groupBy(cells, ({ cohort }) => cohort)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, held]) => {
      const inOrder2 = [...held].sort((a, b) => a.month - b.month);
      return {
        name,
        size: inOrder2[0]?.cohort_size ?? 0,
        retained: inOrder2.flatMap(({ retained }) => retained ?? []),
        cells: inOrder2,
      };
    });
}
function horizonOf(cohorts, rules) {
  for (let horizon = rules.longestHorizon; horizon >= rules.shortestHorizon; horizon -= 1) {
    if (cohorts.filter(({ retained }) => retained.length > horizon).length >= rules.fewestCohorts) return horizon;
  }
  return null;
}
function plateauMonths(horizon, rules) {
  const first = Math.max(1, horizon - rules.plateauMonths + 1);
  return Array.from({ length: horizon - first + 1 }, (_, i) => first + i);
}
function pooled(cohorts, month) {
  return {
    hits: cohorts.reduce((sum2, { retained }) => sum2 + (retained[month] ?? 0), 0),
    of: cohorts.reduce((sum2, { size: size2 }) => sum2 + size2, 0),
  };
}
function plateauOf(cohorts, horizon, rules) {
  const months = plateauMonths(horizon, rules);
  const shares = months.map((month) => pooled(cohorts, month)).map(({ hits, of }) => (100 * hits) / of);
  return shares.reduce((sum2, each) => sum2 + each, 0) / months.length;
}
function testsOf(eligible, horizon, rules) {
  const candidates = eligible.slice(0, Math.min(rules.launchCohorts, eligible.length - 1));
  const compared = candidates.map((cohort, i) => {
    const later = eligible.slice(i + 1);
    return { cohort, later, ...compareProportions(pooled([cohort], horizon), pooled(later, horizon)) };
  });
  const adjusted = holm(compared.map(({ p }) => p));
  return compared.map(({ cohort, later, test }, i) => {
    const plateau = plateauOf([cohort], horizon, rules);
    const laterPlateau = plateauOf(later, horizon, rules);
    const apart = plateauMonths(horizon, rules).filter(
      (month) => wilson(pooled([cohort], month)).low > wilson(pooled(later, month)).high,
    ).length;
    const p = adjusted[i] ?? 1;
    const passes =
      plateau - laterPlateau >= rules.plateauGap &&
      plateau >= rules.plateauTimes * laterPlateau &&
      p < rules.chance &&
      apart >= Math.min(rules.monthsApart, plateauMonths(horizon, rules).length);
    return {
      cohort: cohort.name,
      size: cohort.size,
      plateau,
      laterPlateau,
      laterSize: later.reduce((sum2, { size: size2 }) => sum2 + size2, 0),
      p,
      test,
      apart,
      passes,
    };
  });
}
function boomerangsOf(cohorts, rules) {
  const looked = cohorts.flatMap(({ name, size: size2, retained, cells }) =>
    cells.flatMap((cell) => {
      const { month, low_month: lowMonth, returned, left } = cell;
      const [here, lowest] = [retained[month], lowMonth === null ? void 0 : retained[lowMonth]];
      if (month < 2 || lowMonth === null || returned === null || left === null) return [];
      if (here === void 0 || lowest === void 0) return [];
      const p = Math.min(1, pairedTest(returned, left) * (month - 1));
      return [
        { name, size: size2, month, lowMonth, returned, p, here: (100 * here) / size2, lowest: (100 * lowest) / size2 },
      ];
    }),
  );
  const adjusted = holm(looked.map(({ p }) => p));
  return looked.flatMap(({ name, size: size2, month, lowMonth, returned, here, lowest }, i) => {
    const p = adjusted[i] ?? 1;
    const isOne = here - lowest >= rules.boomerangGap && returned >= rules.boomerangUsers && p < rules.chance;
    return isOne ? [{ cohort: name, size: size2, month, retention: here, lowMonth, lowest, returned, p }] : [];
  });
}
function one(value) {
  return value.toFixed(1);
}
function chance(p) {
  return p < 1e-4 ? '< 0.0001' : `= ${p.toFixed(4)}`;
}

// src/study/measures/retention.ts
var needs8 = [{ oneOf: ['ts'] }, { oneOf: ['user_id'] }, { oneOf: ['model'] }];
var grids = 8;
var flags = [
  {
    name: 'censored',
    title: 'Not over yet',
    type: 'boolean',
    description: 'The period is not wholly inside the log, so that nobody can tell who comes back.',
  },
  {
    name: 'left_truncated',
    title: 'Began before the log',
    type: 'boolean',
    description: "The log's first period: its users may be older. No verdict rests on it.",
  },
];
function cohortFields(unit) {
  return [
    textField('model', 'Model'),
    textField('cohort', 'Cohort'),
    { name: 'cohort_size', title: 'Users', type: 'integer', unit: 'users' },
    {
      name: 'month',
      title: unit === 'month' ? 'Month' : 'Week',
      type: 'integer',
      unit: `${unit}s after the first`,
    },
    { name: 'retained', title: 'Active', type: 'integer', unit: 'users' },
    {
      name: 'retention',
      title: 'Retention',
      type: 'number',
      unit: '%',
      description: 'Of the cohort. Null: not over yet.',
    },
    ...flags,
  ];
}
var userRetention = {
  name: 'retention',
  beside: ['25a', '25b', '25c', '25d', '25e', '25f', '25g', '25h'],
  title: 'User retention by model and cohort',
  needs: needs8,
  async run(sql, labels2, options = {}) {
    const chosen2 = { ...retentionDefaults, ...options.retention };
    const cells = await cohortCells(sql, labels2, options);
    const fields = cohortFields(chosen2.unit);
    const measure2 = `share of a cohort active ${chosen2.counting === 'bounded' ? `in ${chosen2.unit} k` : `in ${chosen2.unit} k or later`}, %`;
    const notes = [
      `A cohort is the users (${chosen2.id}) whose first completed request of the model falls in that ${chosen2.unit}.`,
      chosen2.counting === 'bounded'
        ? `Active means a request in exactly that ${chosen2.unit}: who was away may be counted again later.`
        : `Active means a request in that ${chosen2.unit} or any later one of the log.`,
      ...(chosen2.minRequests > 1 ? [`Only users with ${chosen2.minRequests} requests of the model or more.`] : []),
    ];
    const byModel = [...groupBy(cells, ({ model }) => model)].sort(
      ([a, x], [b, y]) => usersOf(y) - usersOf(x) || (a < b ? -1 : 1),
    );
    const mark2 = { type: 'cohort', column: 'month', value: 'retention', max: 100 };
    const all = studyView(
      {
        name: 'cohorts',
        title: 'Your log, every model and cohort',
        measure: measure2,
        fields: [...fields, textField('row', 'Model and cohort')],
        rows: byModel.flatMap(([, held]) => held.map((cell) => ({ ...cell, row: `${cell.model} ${cell.cohort}` }))),
        mark: { ...mark2, row: 'row' },
        notes,
      },
      options,
    );
    const each = byModel.slice(0, grids).flatMap(([model, held]) =>
      studyView(
        {
          name: model,
          title: `Your log, ${model}`,
          measure: measure2,
          fields,
          rows: held.map((cell) => ({ ...cell })),
          mark: { ...mark2, row: 'cohort' },
          notes,
        },
        options,
      ),
    );
    return [...all, ...each];
  },
};
function usersOf(cells) {
  return cells.reduce((sum2, { month, cohort_size: size2 }) => sum2 + (month === 0 ? size2 : 0), 0);
}
var retentionVerdicts = {
  name: 'retention-verdicts',
  beside: ['25a', '25b', '25c', '25d', '25e', '25f', '25g', '25h'],
  title: 'Foundational cohorts and boomerangs',
  needs: needs8,
  async run(sql, labels2, options = {}) {
    const retention = { ...options.retention, counting: 'bounded', unit: 'month' };
    const verdicts = verdictsOf(await cohortCells(sql, labels2, { ...options, retention }), options.thresholds);
    const notes = thresholdNotes({ ...thresholdDefaults, ...options.thresholds });
    return [
      ...studyView(
        {
          name: 'verdicts',
          title: 'Your log, what its cohorts allow to be said',
          measure: 'verdict of each model',
          fields: [
            textField('model', 'Model'),
            textField('verdict', 'Verdict'),
            textField('shape', 'Shape'),
            {
              name: 'users',
              title: 'Users',
              type: 'integer',
              unit: 'users',
              description: 'n: those of the cohorts compared.',
            },
            { name: 'cohorts', title: 'Cohorts', type: 'integer', unit: 'cohorts' },
            { name: 'horizon', title: 'Up to month', type: 'integer', unit: 'months' },
            textField('because', 'Because'),
          ],
          rows: inOrder(verdicts).map(({ model, verdict, shape, users, cohorts, horizon, because }) => ({
            model,
            verdict,
            shape,
            users,
            cohorts,
            horizon,
            because,
          })),
          mark: { type: 'table' },
          notes,
        },
        options,
      ),
      ...studyView(
        {
          name: 'tests',
          title: 'Your log, every cohort that was tested',
          measure: 'plateau of a cohort and of those after it, %',
          fields: testFields,
          rows: inOrder(verdicts).flatMap(({ model, horizon, tests }) =>
            tests.map((test) => ({
              model,
              cohort: test.cohort,
              cohort_size: test.size,
              horizon,
              plateau: round(test.plateau),
              later_plateau: round(test.laterPlateau),
              later_size: test.laterSize,
              test: test.test,
              p: Number(test.p.toPrecision(3)),
              months_apart: test.apart,
              passes: test.passes,
            })),
          ),
          mark: { type: 'table' },
          notes,
        },
        options,
      ),
    ];
  },
};
var testFields = [
  textField('model', 'Model'),
  textField('cohort', 'Cohort'),
  { name: 'cohort_size', title: 'Users', type: 'integer', unit: 'users' },
  { name: 'horizon', title: 'Up to month', type: 'integer', unit: 'months' },
  { name: 'plateau', title: 'Plateau', type: 'number', unit: '%' },
  { name: 'later_plateau', title: 'Plateau of later cohorts', type: 'number', unit: '%' },
  { name: 'later_size', title: 'Later users', type: 'integer', unit: 'users' },
  textField('test', 'Test'),
  {
    name: 'p',
    title: 'p',
    type: 'number',
    unit: 'part of 1',
    description: 'After Holm over the candidates of a model.',
  },
  { name: 'months_apart', title: 'Months apart', type: 'integer', unit: 'months' },
  { name: 'passes', title: 'Passes', type: 'boolean' },
];
var ranks = ['foundational cohort', 'boomerang', 'none', 'not enough data'];
function inOrder(verdicts) {
  const rank = ({ verdict }) => ranks.indexOf(verdict);
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || b.users - a.users || (a.model < b.model ? -1 : 1));
}
function thresholdNotes(t) {
  return [
    'All thresholds are ours; the report names these shapes and gives no test.',
    `Eligible: cohorts of ${t.fewestUsers} users or more that began inside the log and are whole up to the horizon, which is month ${t.longestHorizon} or the last that leaves ${t.fewestCohorts} of them (month ${t.shortestHorizon} at least).`,
    `Foundational: one of the first ${t.launchCohorts}, whose plateau (mean of the last ${t.plateauMonths} months up to the horizon) is ${t.plateauGap} points and ${t.plateauTimes} times above that of all later cohorts together; one-sided z or Fisher test at the horizon, Holm over the candidates, p < ${t.chance}; 95% Wilson intervals apart in ${t.monthsApart} of those months.`,
    `Boomerang: a month ${t.boomerangGap} points above the lowest before it, ${t.boomerangUsers} users who were away then, McNemar's z corrected for every month looked at, p < ${t.chance}.`,
    `No fit: none of it, and every plateau under ${t.noFitBelow}%; undifferentiated: none of it, but some plateau above.`,
  ];
}

// src/study/measures/spend.ts
init_aggregate();
init_labelled();
init_sql();
var spendField = { name: 'spend_usd', title: 'Spend', type: 'number', unit: 'USD' };
function spendView(rows, series, of, notes, options) {
  return studyView(
    {
      name: 'study',
      title: `Your log, ${of}`,
      measure: `share of ${of}, %`,
      fields: [weekField, series, spendField, shareField(of), coverageField],
      rows: rows.map((row) => ({ ...row, spend_usd: round(Number(row.tokens), 6) })),
      mark: {
        type: 'stack',
        x: 'week',
        y: 'share',
        series: series.name,
        order: bySize(rows, series.name, 'tokens').slice(0, drawn),
        scale: 'share',
      },
      notes: [...notes, ...partNotes(rows)],
    },
    options,
  );
}
var programmingSpendByAuthor = {
  name: 'programming-spend-by-author',
  beside: ['20'],
  title: 'Programming spend by author',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['category'] }, { oneOf: ['cost_usd'] }, { oneOf: ['model'] }],
  async run(sql, labels2, options = {}) {
    const [span, rule] = [await spanOf(sql), await costRule(sql)];
    if (span === null || rule === null) return [];
    const rows = await ask(sql, labels2, options, {
      by: { week: weekOf(options) },
      sums: { tokens: money() },
      where: `ts is not null and ${rule.counts}`,
      categories: true,
      select: `select week, author, sum(tokens)::double as tokens from labelled
where category = 'programming' group by all order by all`,
    });
    const notes = [...rule.notes, ...(await categoryNotes(sql, labels2, options))];
    return spendView(withShares(rows, span), textField('author', 'Author'), 'weekly programming spend', notes, options);
  },
};
var spendShareByRegion = {
  name: 'spend-share-by-region',
  beside: ['24'],
  title: 'Spend by continent',
  needs: [{ oneOf: ['ts'] }, { oneOf: ['country'] }, { oneOf: ['cost_usd'] }],
  async run(sql, labels2, options = {}) {
    const [span, rule] = [await spanOf(sql), await costRule(sql)];
    if (span === null || rule === null) return [];
    const counted = await rowsOf(sql, {
      by: { week: weekOf(options), country: 'country' },
      sums: { spend: money() },
      where: `ts is not null and country is not null and ${rule.counts}`,
    });
    const sums = /* @__PURE__ */ new Map();
    for (const row of counted) {
      const continent = continentOf(labels2.countries, String(row.country));
      if (continent === null) continue;
      const key = `${row.week} ${continent}`;
      const held = sums.get(key) ?? { week: String(row.week), continent, tokens: 0 };
      held.tokens += Number(row.spend);
      sums.set(key, held);
    }
    const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return spendView(
      withShares(rows, span),
      textField('continent', 'Continent'),
      'weekly spend whose continent is known',
      rule.notes,
      options,
    );
  },
};

// src/study/measures/tags.ts
init_aggregate();
init_coverage();
init_labelled();
var smallest = 7;
var rest = 'smaller tags';
var tagMix = {
  name: 'tags-of-categories',
  beside: ['21a', '21b', '29a', '29b', '29c'],
  title: 'Tags inside categories',
  needs: [{ oneOf: ['category'] }, { oneOf: ['tag'] }, ...tokenNeeds],
  async run(sql, labels2, options = {}) {
    const counted = await ask(sql, labels2, options, {
      sums: { tokens: sum(tokens) },
      categories: true,
      select: `select category, tag, sum(tokens)::double as tokens from labelled
where category is not null and category <> 'other' and tag is not null and tokens is not null
group by all order by all`,
    });
    const groups3 = groupBy(counted, (row) => text2(row, 'category'));
    const rows = bySize(counted, 'category', 'tokens').flatMap((category2) => {
      const held = groups3.get(category2) ?? [];
      const all = held.reduce((sum2, row) => sum2 + (number(row, 'tokens') ?? 0), 0);
      const isLarge = (row) => (100 * (number(row, 'tokens') ?? 0)) / all >= smallest;
      const small = held.filter((row) => !isLarge(row)).reduce((sum2, row) => sum2 + (number(row, 'tokens') ?? 0), 0);
      const large = held
        .filter(isLarge)
        .sort((a, b) => (number(b, 'tokens') ?? 0) - (number(a, 'tokens') ?? 0))
        .map((row) => ({ ...row, share: share(number(row, 'tokens'), all) }));
      return small === 0
        ? large
        : [...large, { category: category2, tag: rest, tokens: small, share: round((100 * small) / all) }];
    });
    const of = "the category's tokens that have a tag";
    return studyView(
      {
        name: 'study',
        title: 'Your log, tags inside categories',
        measure: `share of ${of}, %`,
        fields: [textField('category', 'Category'), textField('tag', 'Tag'), tokensField, shareField(of)],
        rows,
        mark: { type: 'bar', label: 'tag', value: 'share', series: 'category', max: 100 },
        notes: [
          `Tags under ${smallest}% of their category are joined.`,
          ...(await categoryNotes(sql, labels2, options)),
        ],
      },
      options,
    );
  },
};

// src/study/measures/tool-calls.ts
init_aggregate();
init_coverage();
init_labelled();
init_sql();
var needs9 = [{ oneOf: ['ts'] }, { oneOf: ['finish_reason', 'tool_called'] }, ...tokenNeeds];
var toolCallShare = {
  name: 'tool-call-share',
  beside: ['12'],
  title: 'Share of tokens that end in a tool call',
  needs: needs9,
  async run(sql, _labels, options = {}) {
    const span = await spanOf(sql);
    if (span === null) return [];
    const counted = await rowsOf(sql, {
      by: { week: weekOf(options) },
      sums: { total: sum(tokens), tokens: sum(tokens, `${toolCalled} = 1`) },
      where: `ts is not null and ${tokens} is not null and ${toolCalled} is not null`,
    });
    const rows = byWeek(counted).map((row) => ({
      week: String(row.week),
      tokens: Number(row.tokens ?? 0),
      share: share(Number(row.tokens ?? 0), Number(row.total)),
      coverage: coverageOfWeek(String(row.week), span),
    }));
    const of = 'weekly tokens of requests whose end is known';
    return studyView(
      {
        name: 'study',
        title: 'Your log, requests that end in a tool call',
        measure: `share of ${of}, %`,
        fields: [weekField, shareField(of), tokensField, coverageField],
        rows,
        mark: { type: 'line', x: 'week', y: 'share', min: 0, max: 100 },
        notes: ['A tool was called, not merely offered.', ...partNotes(rows)],
      },
      options,
    );
  },
};
var models2 = 10;
var toolCallShareByModel = {
  name: 'tool-call-share-by-model',
  beside: ['13'],
  title: 'Tool-call tokens by model',
  needs: [...needs9, { oneOf: ['model'] }],
  async run(sql, labels2, options = {}) {
    const counted = await ask(sql, labels2, options, {
      by: { month: { month: true } },
      sums: { tokens: sum(tokens) },
      where: `ts is not null and ${toolCalled} = 1`,
      select: `select month, model, name, sum(tokens)::double as tokens from labelled
where tokens is not null group by all order by all`,
    });
    const order2 = bySize(counted, 'model', 'tokens').slice(0, models2);
    const held = counted.filter((row) => order2.includes(text2(row, 'model') ?? ''));
    const rows = [...groupBy(held, (row) => text2(row, 'month'))].flatMap(([, group]) => {
      const all = group.reduce((sum2, row) => sum2 + (number(row, 'tokens') ?? 0), 0);
      return group.map((row) => ({ ...row, share: share(number(row, 'tokens'), all) }));
    });
    const of = `the tool-call tokens of the ${order2.length} models that have most of them`;
    return studyView(
      {
        name: 'study',
        title: 'Your log, models whose requests end in tool calls',
        measure: `share of ${of}, %`,
        fields: [
          { name: 'month', title: 'Month', type: 'yearmonth' },
          textField('model', 'Model'),
          textField('name', 'Name'),
          tokensField,
          shareField(of),
        ],
        rows,
        mark: { type: 'stack', x: 'month', y: 'share', series: 'model', order: order2, scale: 'share' },
        notes: ['The first and last month may be only partly inside the log.'],
        from: [labels2.models, labels2.authors],
      },
      options,
    );
  },
};

// src/study/index.ts
init_coverage();
init_sql();
var figures2 = [
  tokenShareBySource,
  tokenVolumeBySource,
  openTokensByAuthor,
  topOpenModels,
  openTokenShareBySize,
  openModelCountBySize,
  reasoningShare,
  topReasoningModels,
  toolCallShare,
  toolCallShareByModel,
  ...lengthFigures,
  promptLengthByCategory,
  sequenceLengthOfProgramming,
  ...categoryFigures,
  tagMix,
  programmingSpendByAuthor,
  spendShareByRegion,
  ...placeFigures,
  userRetention,
  retentionVerdicts,
  costAndUsageByCategory,
  costAndUsageBySource,
  costAndUsageByAuthor,
  effectivePrice,
  priceResponse,
  tokenShareByAuthor,
  weeklyModelTokens,
  reasoningTokenShare,
];
var studyFigures = figures2.map((figure) => ({
  ...figure,
  run: async (sql, labels2, options = {}) =>
    (await holds(sql, needsOf(figure, options), options)) ? figure.run(sql, labels2, options) : [],
}));

// node_modules/fast-check/lib/rolldown-runtime-D7D4PA-g.js
var __defProp2 = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
  const target = {};
  for (var name in all)
    __defProp2(target, name, {
      get: all[name],
      enumerable: true,
    });
  if (!no_symbols) __defProp2(target, Symbol.toStringTag, { value: 'Module' });
  return target;
};

// node_modules/pure-rand/lib/esm/generator/congruential32.js
var MULTIPLIER = 214013;
var INCREMENT = 2531011;
var MASK = 4294967295;
var MASK_2 = -2147483649;
var MULTIPLIER_2 = -1443076087;
var INCREMENT_2 = 505908858;
var MULTIPLIER_3 = 1170746341;
var INCREMENT_3 = -755606699;
var JUMP_MULTIPLIER = 1994129409;
var JUMP_INCREMENT = 916127744;
var LinearCongruential32 = class LinearCongruential322 {
  constructor(seed) {
    this.seed = seed;
  }
  clone() {
    return new LinearCongruential322(this.seed);
  }
  next() {
    const s0 = this.seed;
    const s1 = (Math.imul(s0, MULTIPLIER) + INCREMENT) | 0;
    const s2 = (Math.imul(s0, MULTIPLIER_2) + INCREMENT_2) | 0;
    const s3 = (Math.imul(s0, MULTIPLIER_3) + INCREMENT_3) | 0;
    this.seed = s3;
    const v1 = (s1 & MASK_2) >> 16;
    const v2 = (s2 & MASK_2) >> 16;
    return ((s3 & MASK_2) >> 16) | (v2 << 15) | (v1 << 30);
  }
  jump() {
    this.seed = (Math.imul(this.seed, JUMP_MULTIPLIER) + JUMP_INCREMENT) & MASK;
  }
  getState() {
    return [this.seed];
  }
};
function congruential32(seed) {
  return new LinearCongruential32(seed);
}

// node_modules/pure-rand/lib/esm/generator/mersenne.js
var N = 624;
var M = 397;
var A = 2567483615;
var F = 1812433253;
var U = 11;
var S = 7;
var B = 2636928640;
var T = 15;
var C = 4022730752;
var L = 18;
var MASK_LOWER = 2147483647;
var MASK_UPPER = 2147483648;
var JUMP_COEFS =
  'SUSgbA\\W`E[]KN2RUSo8XVU?HKBFRl11E\\KoWOg5B]XEWG;BE;1:oVK[`B^Z9Qd23^XTnhL>]Unda4f[X;_j9H5QD=cN<5H`3bW>9bk1mjoI2fK0obmAAINOV:>Mek_V9dd<hZ\\gC3?Fm7FEk07QH_3PLm^@?^i\\QMkgP<]oLHmFnlecg5F@7U^@4jhZ?WZS0k@GHehmM36:5^9;>Hmm`co>k:KOSkSbIINb1VFf>LXgP>GUAQTD>Ci>XMGkUflLlb?_FaFUk@?5N7i70@;1o68ah@I<HFH7R2^J:G][Gf962ITWID9GWK8ElD2G5=DcHcL]cA]P2n7A=[<bInM;IHDQnJMReRXDWbVldnGEIPij`E08Xdci3@0c:IBbD4:Nk]?lEN9j^;T`0blZX7eiWE8c`<ak7j05FZi>AjUDh?M1B?^??FAXKThf<aBOXZf7jXYGK>R<;NHk3S9YhM7STJ6`:MIE`S@7298X8W>PNK=@;lLX<i\\TXLL<W@X[X54H]in8M;;n?kkQbajgAMY=Tf9b;ZKf0QUB2FHYWfnfkDoU9YkcLd95T>lK6GM1YL\\lid:J>KYS=iJ]Y>QlF>?R5_[5QeYC=66;A32Ac>OHk_ne^0g>bK:g;KFPgbGUcPR_Z=TX3H9d03bKZ2IhEPKBo>LSGWd0iFdV8C<Y:<>T[O6lC\\blaZ>GoAYP4clf^j1IfnZJ]QeDe2X<HE[LJNWnaCg[P]Co^:IRbWPY?97UePBlZNNHY6LOBM8P>=h?Ye:_f_Sb9Ki5GDYBF4dWeMfdg^ccPllNWM7G1\\UMdoYeOOD5^e@foA22G?ADYo5:FVG[bWo96;>3kc_c1Ab30>30;1@4F8g2hY?DJ4[LOL;ZLLKo2]jo>[KMDUcR279N_kF=3WL@Dd620bMTdA\\U9k``ef2iD9JgJ8CZBHS>F^Uk;<laeaeHS<15OSeS`PcSSKBRBFY]aQ=EgUXGNg=?d56`KA@2BejY0^[_DCX`L=CGMT=BW^6S1i@2ATBVk>3_ocRA>2U:4GPQ6o>5jX2HIcV3S@On6KB<[SKB?FC_AAji9agbBFkAi\\;4I\\UJ]c36Ub@[;gQACVGY<V]SDJBUU]La\\_a@JdOO8gm2T0DJMa:8Hf7>E]noQ[1Kambn??QQ]S?1i0oMGOijb\\aGY6lQ^CJ?9bFle8<eH4UUjBINX;n8@VOA5ah^URV49B[A?ONHhHAC1J5;;h0SXYlG^0W=eJdHh^K4SGe=1HZLLam;D<Q3AOdbPcdX``82\\jo0En8jRVGC73WMCF9`d:0heS?80?C188cSn7H9<daZ]MgS4Pb^1HkA:1PU^5>^h_g[RQV@PnYBRI_]`B]Bh@Uk03eXGY`I16L76H28X`R>IROMeNVUdU[:lghLhPCQZ:4a<30YBZCYnXe[?;jc8gKI2QH2MjnWBm4nGCZW`aVU2a;P<AMI25mlW_Nm][2?b6o851X@lAm]YZ`bWRF1g<Ga:T]1NXH5Veja5P9S9>:aNg:Th1Y=5o78K>LQ8hW@5S?I83Lk5Xk;j5@I3o[d:4RjE^oS30:WP9gC\\i8aSI>QRE@4lP:7lDg8g2`Ql[2I8aBU\\BQ?B4_clL9Q]S;^e1Ob5[>3JER2`c7B=o]fPOWO<DGi;Niba1PoWPPE_Q3aX0OB0mZej\\f_M[J4Y6]1`h2MkF[GiW8Q^d3^_=<I1N2Q7]2<2j[iP7V3V821FaI]A`93bC^Z\\G=WJ;^Ih?B97_iIF@\\Dl<eK1je8SNTWo_=XFMZH<<JYLZ^YQMPgYOV45K_:]kSI8^XlO0]GY=VUfe_C_F6TOcoAlVUH:o=WhhT@K`2KFhe<3\\KXQ>W:M?S_4S5d@J^`[AGA7@3]DnGSCO`\\?E8HT75^d9\\:m\\m1egIfk8cd6bD9\\eU8\\n[Pb0Cgd^S0n9kGJHb]i5XodlKHc34Fhi9K>0U5WK`>7Ff2^KL=WC6:kc?e5C^a1T1:4:^S5flXlGNIj08AfO?Dh7T7dWO>E]NI9?ob7B7P_h[4TEP[EU;GllFTnSmg9:\\[N]<SAoKP_kPlG56A:I3T6EG8Hj=XnUE`KT5U@OQ?]7[N^MFN1_NU4KO_3::Le`8IL9[1Z1H1;V3SC\\N3]S@4U[F2mhT5dYM7[4Pg_Na0_8WTH0`bgceQS8]EG;XgD4Ib4iLTP@kE79Mn>AYRJA1U5^Blhgno:aHVYc03c3J0Vc9FjEV^M75Zfd8kVC9>iJDk`AJ[6f7DK2D^DL\\AX:6b5h31XH;RQB\\N<ZSM=J;6L[`UW^eOIFc1Y]6_dfedIe4ARh72mTXC0WND_IDHVCZRDE0eODARCEETQI5TPUQE=jEH5bS?LP[ai`F5ABRYDo2o\\@=]GT?_9;hc4Lm:\\SF9k1T<0E@fX9BG[]g0nY7k[Qmi@la8`PF0j6@Q?Ii7bLkXQ<lLHf]`:DCh@9JY5>hEVLTdhL\\b1EB0lLh<=WaO@F<;8g<d:@e:LA:cFIEdmQh7hNHfSRToW?8N4:Z1K;XEDRO;OIDh<UdVln?bjgL>?VE98[B\\K<BVjkG8LiSX;fb>jf?DUK00Aih<WY6QD6cEnHBZ8iN_fd<G8Ci`11RUW2QlW]IXV:m?;J0GXXHfGNQ>:D`=fLPbO?VOTEYLj^cNj5PM>jKB5HVjJ4U7lXaTQNL9<@\\1`m\\Ug@VQHd7>jW=ca0`miF7;N0F=GjoQ`RFchKMGTmn8cF@Oh4GGCm7m2`U9j93Tb>=kSERjE_J939F01I1;`<ijk_=_Vn=7RVAI6fnQI5KlF:C44bN<<8K=Z<2TP<1]5?<dB>^LA=ebloE2Y2:9lkh0\\<YKbHD97iE`<C5oj^1>X:??`H6BXF2hG1Q[dF0Q=>W=J?7C\\k1T?<;R44oW?1hY^G8Zm]ZKnfOf0eCFYo6?=D8?<`6HU5SXh1;=:23LmV_FSi;OJfV<^?GkIDPISeHg1LaGE:V3Y3K3H<QJfbY?=;ldZRhnhQT_mGXDLFXXhSONE6Do_0iNZagB:BPGOTH;VhHUTd6LhQm^[;dO]5Hlkg<R:F<Kn\\:I:EGojgWZ2X@SYO_dlH;G8S<>oEKabY`:oU;=JW7ig?S?EYb86b7n8ce\\]IRa]koiWY<RfO;5kUI;7lVeC?[@ZaXDiF04B8R]bg@>O<mQDoUcBLcf^f>m2kMBUloD>Ze@NN^Z11TM`inXYhE_I=kA`:ZF4d\\>`L@;ZP[`ENU5cL[BV6\\Z?Di76:jg3hE6oG6jFc8kP=[GS1;WSedYQW1:U4\\OF32GgmMC<AjO]872bdBb`bKAA?8j78b>T3VfcUB2m4J^CPRU;8dScI]LU]^bBYA5_3:Y0N5i^?200000';
var MersenneTwister = class MersenneTwister2 {
  constructor(states, index) {
    this.states = states;
    this.index = index;
  }
  clone() {
    return new MersenneTwister2(this.states.slice(), this.index);
  }
  next() {
    let y = this.states[this.index];
    y ^= y >>> U;
    y ^= (y << S) & B;
    y ^= (y << T) & C;
    y ^= y >>> L;
    this.index = twistedNext(this.states, this.index);
    return y;
  }
  getState() {
    return [this.index, ...this.states];
  }
  jump() {
    const originalStates = this.states.slice();
    const originalIndex = this.index;
    this.index = twistedNext(this.states, this.index);
    for (let i = 19932; i > 0; --i) {
      if ((JUMP_COEFS.charCodeAt((i / 6) | 0) - 48) & (1 << (i % 6)))
        addState(this.states, this.index, originalStates, originalIndex);
      this.index = twistedNext(this.states, this.index);
    }
    addState(this.states, this.index, originalStates, originalIndex);
  }
};
function addState(mt, idx, originalMt, originalIdx) {
  let i = 0;
  if (originalIdx >= idx) {
    for (; i < N - originalIdx; i++) mt[i + idx] ^= originalMt[i + originalIdx];
    for (; i < N - idx; i++) mt[i + idx] ^= originalMt[i + originalIdx - N];
    for (; i < N; i++) mt[i + idx - N] ^= originalMt[i + originalIdx - N];
  } else {
    for (; i < N - idx; i++) mt[i + idx] ^= originalMt[i + originalIdx];
    for (; i < N - originalIdx; i++) mt[i + idx - N] ^= originalMt[i + originalIdx];
    for (; i < N; i++) mt[i + idx - N] ^= originalMt[i + originalIdx - N];
  }
}
function twistedNext(mt, idx) {
  if (idx < N - M) {
    const y = (mt[idx] & MASK_UPPER) | (mt[idx + 1] & MASK_LOWER);
    mt[idx] = mt[idx + M] ^ (y >>> 1) ^ (-(y & 1) & A);
    return idx + 1;
  } else if (idx < N - 1) {
    const y = (mt[idx] & MASK_UPPER) | (mt[idx + 1] & MASK_LOWER);
    mt[idx] = mt[idx + M - N] ^ (y >>> 1) ^ (-(y & 1) & A);
    return idx + 1;
  } else {
    const y = (mt[idx] & MASK_UPPER) | (mt[0] & MASK_LOWER);
    mt[idx] = mt[M - 1] ^ (y >>> 1) ^ (-(y & 1) & A);
    return 0;
  }
}
function twist(mt) {
  for (let idx = 0; idx !== N; ++idx) twistedNext(mt, idx);
}
function mersenne(seed) {
  const out = [seed | 0];
  for (let idx = 1; idx !== N; ++idx) {
    const xored = out[idx - 1] ^ (out[idx - 1] >>> 30);
    out.push((Math.imul(F, xored) + idx) | 0);
  }
  twist(out);
  return new MersenneTwister(out, 0);
}

// node_modules/pure-rand/lib/esm/generator/xorshift128plus.js
var jumps = [1667051007, 2321340297, 1548169110, 304075285];
var XorShift128Plus = class XorShift128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XorShift128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const a0 = this.s00 ^ (this.s00 << 23);
    const a1 = this.s01 ^ ((this.s01 << 23) | (this.s00 >>> 9));
    const s10 = this.s10;
    const s11 = this.s11;
    const out = (this.s00 + s10) | 0;
    this.s01 = s11;
    this.s00 = s10;
    this.s11 = a1 ^ s11 ^ (a1 >>> 18) ^ (s11 >>> 5);
    this.s10 = a0 ^ s10 ^ ((a0 >>> 18) | (a1 << 14)) ^ ((s10 >>> 5) | (s11 << 27));
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s00 ^ (s00 << 23);
        const a1 = s01 ^ ((s01 << 23) | (s00 >>> 9));
        s01 = s11;
        s00 = s10;
        s10 = a0 ^ s10 ^ ((a0 >>> 18) | (a1 << 14)) ^ ((s10 >>> 5) | (s11 << 27));
        s11 = a1 ^ s11 ^ (a1 >>> 18) ^ (s11 >>> 5);
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [this.s01, this.s00, this.s11, this.s10];
  }
};
function xorshift128plus(seed) {
  return new XorShift128Plus(-1, ~seed, seed | 0, 0);
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps2 = [3639956645, 3750757012, 1261568508, 386426335];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = (this.s00 + this.s10) | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = (s00 << 24) ^ (s01 >>> 8) ^ a0 ^ (a0 << 16);
    this.s01 = (s01 << 24) ^ (s00 >>> 8) ^ a1 ^ ((a1 << 16) | (a0 >>> 16));
    this.s10 = (a1 << 5) ^ (a0 >>> 27);
    this.s11 = (a0 << 5) ^ (a1 >>> 27);
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps2[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = (s00_ << 24) ^ (s01_ >>> 8) ^ a0 ^ (a0 << 16);
        s01 = (s01_ << 24) ^ (s00_ >>> 8) ^ a1 ^ ((a1 << 16) | (a0 >>> 16));
        s10 = (a1 << 5) ^ (a0 >>> 27);
        s11 = (a0 << 5) ^ (a1 >>> 27);
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [this.s01, this.s00, this.s11, this.s10];
  }
};
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// node_modules/pure-rand/lib/esm/utils/skipN.js
function skipN(rng, num) {
  for (let idx = 0; idx !== num; ++idx) rng.next();
}

// node_modules/pure-rand/lib/esm/distribution/uniformBigInt.js
var SBigInt = BigInt;
var NumValues = 4294967296n;
function uniformBigInt(rng, from, to) {
  const diff = to - from + 1n;
  let FinalNumValues = NumValues;
  let NumIterations = 1;
  while (FinalNumValues < diff) {
    FinalNumValues <<= 32n;
    ++NumIterations;
  }
  let value = generateNext(NumIterations, rng);
  if (value < diff) return value + from;
  if (value + diff < FinalNumValues) return (value % diff) + from;
  const MaxAcceptedRandom = FinalNumValues - (FinalNumValues % diff);
  while (value >= MaxAcceptedRandom) value = generateNext(NumIterations, rng);
  return (value % diff) + from;
}
function generateNext(NumIterations, rng) {
  let value = SBigInt(rng.next() + 2147483648);
  for (let num = 1; num < NumIterations; ++num) {
    const out = rng.next();
    value = (value << 32n) + SBigInt(out + 2147483648);
  }
  return value;
}

// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
function uniformIntInternal(rng, rangeSize) {
  const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
  let deltaV = rng.next() + 2147483648;
  while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
  return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
  if (n < 0) {
    const posN = -n;
    out.sign = -1;
    out.data[0] = ~~(posN / 4294967296);
    out.data[1] = posN >>> 0;
  } else {
    out.sign = 1;
    out.data[0] = ~~(n / 4294967296);
    out.data[1] = n >>> 0;
  }
  return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
  const lowA = arrayIntA.data[1];
  const highA = arrayIntA.data[0];
  const signA = arrayIntA.sign;
  const lowB = arrayIntB.data[1];
  const highB = arrayIntB.data[0];
  const signB = arrayIntB.sign;
  out.sign = 1;
  if (signA === 1 && signB === -1) {
    const low2 = lowA + lowB;
    const high = highA + highB + (low2 > 4294967295 ? 1 : 0);
    out.data[0] = high >>> 0;
    out.data[1] = low2 >>> 0;
    return out;
  }
  let lowFirst = lowA;
  let highFirst = highA;
  let lowSecond = lowB;
  let highSecond = highB;
  if (signA === -1) {
    lowFirst = lowB;
    highFirst = highB;
    lowSecond = lowA;
    highSecond = highA;
  }
  let reminderLow = 0;
  let low = lowFirst - lowSecond;
  if (low < 0) {
    reminderLow = 1;
    low = low >>> 0;
  }
  out.data[0] = highFirst - highSecond - reminderLow;
  out.data[1] = low;
  return out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
  const maxIndex0 = rangeSize[0] + 1;
  out[0] = uniformIntInternal(rng, maxIndex0);
  out[1] = uniformIntInternal(rng, 4294967296);
  while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
    out[0] = uniformIntInternal(rng, maxIndex0);
    out[1] = uniformIntInternal(rng, 4294967296);
  }
  return out;
}
var safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
var sharedA = {
  sign: 1,
  data: [0, 0],
};
var sharedB = {
  sign: 1,
  data: [0, 0],
};
var sharedC = {
  sign: 1,
  data: [0, 0],
};
var sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
  const rangeSizeArrayIntValue =
    rangeSize <= safeNumberMaxSafeInteger
      ? fromNumberToArrayInt64(sharedC, rangeSize)
      : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
  if (rangeSizeArrayIntValue.data[1] === 4294967295) {
    rangeSizeArrayIntValue.data[0] += 1;
    rangeSizeArrayIntValue.data[1] = 0;
  } else rangeSizeArrayIntValue.data[1] += 1;
  uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
  return sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
  const rangeSize = to - from;
  if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
  return uniformLargeIntInternal(rng, from, to, rangeSize);
}

// node_modules/fast-check/lib/fast-check.js
var SharedFootPrint = /* @__PURE__ */ Symbol.for('fast-check/PreconditionFailure');
var PreconditionFailure = class extends Error {
  constructor(interruptExecution = false) {
    super();
    this.interruptExecution = interruptExecution;
    this.footprint = SharedFootPrint;
  }
  static isFailure(err) {
    return err !== null && err !== void 0 && err.footprint === SharedFootPrint;
  }
};
function pre(expectTruthy) {
  if (!expectTruthy) throw new PreconditionFailure();
}
var Nil = class {
  [Symbol.iterator]() {
    return this;
  }
  next(value) {
    return {
      value,
      done: true,
    };
  }
};
var nil = new Nil();
function nilHelper() {
  return nil;
}
function* mapHelper(g, f) {
  for (const v of g) yield f(v);
}
function* flatMapHelper(g, f) {
  for (const v of g) yield* f(v);
}
function* filterHelper(g, f) {
  for (const v of g) if (f(v)) yield v;
}
function* takeNHelper(g, n) {
  for (let i = 0; i < n; ++i) {
    const cur = g.next();
    if (cur.done) break;
    yield cur.value;
  }
}
function* takeWhileHelper(g, f) {
  let cur = g.next();
  while (!cur.done && f(cur.value)) {
    yield cur.value;
    cur = g.next();
  }
}
function* joinHelper(g, others) {
  for (let cur = g.next(); !cur.done; cur = g.next()) yield cur.value;
  for (const s of others) for (let cur = s.next(); !cur.done; cur = s.next()) yield cur.value;
}
var safeSymbolIterator$1 = Symbol.iterator;
var Stream = class Stream2 {
  /**
   * Create an empty stream of T
   * @remarks Since 0.0.1
   */
  static nil() {
    return new Stream2(nilHelper());
  }
  /**
   * Create a stream of T from a variable number of elements
   *
   * @param elements - Elements used to create the Stream
   * @remarks Since 2.12.0
   */
  static of(...elements) {
    return new Stream2(elements[safeSymbolIterator$1]());
  }
  /**
   * Create a Stream based on `g`
   * @param g - Underlying data of the Stream
   */
  constructor(g) {
    this.g = g;
  }
  next() {
    return this.g.next();
  }
  [Symbol.iterator]() {
    return this.g;
  }
  /**
   * Map all elements of the Stream using `f`
   *
   * WARNING: It closes the current stream
   *
   * @param f - Mapper function
   * @remarks Since 0.0.1
   */
  map(f) {
    return new Stream2(mapHelper(this.g, f));
  }
  /**
   * Flat map all elements of the Stream using `f`
   *
   * WARNING: It closes the current stream
   *
   * @param f - Mapper function
   * @remarks Since 0.0.1
   */
  flatMap(f) {
    return new Stream2(flatMapHelper(this.g, f));
  }
  /**
   * Drop elements from the Stream while `f(element) === true`
   *
   * WARNING: It closes the current stream
   *
   * @param f - Drop condition
   * @remarks Since 0.0.1
   */
  dropWhile(f) {
    let foundEligible = false;
    function* helper(v) {
      if (foundEligible || !f(v)) {
        foundEligible = true;
        yield v;
      }
    }
    return this.flatMap(helper);
  }
  /**
   * Drop `n` first elements of the Stream
   *
   * WARNING: It closes the current stream
   *
   * @param n - Number of elements to drop
   * @remarks Since 0.0.1
   */
  drop(n) {
    if (n <= 0) return this;
    let idx = 0;
    function helper() {
      return idx++ < n;
    }
    return this.dropWhile(helper);
  }
  /**
   * Take elements from the Stream while `f(element) === true`
   *
   * WARNING: It closes the current stream
   *
   * @param f - Take condition
   * @remarks Since 0.0.1
   */
  takeWhile(f) {
    return new Stream2(takeWhileHelper(this.g, f));
  }
  /**
   * Take `n` first elements of the Stream
   *
   * WARNING: It closes the current stream
   *
   * @param n - Number of elements to take
   * @remarks Since 0.0.1
   */
  take(n) {
    return new Stream2(takeNHelper(this.g, n));
  }
  filter(f) {
    return new Stream2(filterHelper(this.g, f));
  }
  /**
   * Check whether all elements of the Stream are successful for `f`
   *
   * WARNING: It closes the current stream
   *
   * @param f - Condition to check
   * @remarks Since 0.0.1
   */
  every(f) {
    for (const v of this.g) if (!f(v)) return false;
    return true;
  }
  /**
   * Check whether one of the elements of the Stream is successful for `f`
   *
   * WARNING: It closes the current stream
   *
   * @param f - Condition to check
   * @remarks Since 0.0.1
   */
  has(f) {
    for (const v of this.g) if (f(v)) return [true, v];
    return [false, null];
  }
  /**
   * Join `others` Stream to the current Stream
   *
   * WARNING: It closes the current stream and the other ones (as soon as it iterates over them)
   *
   * @param others - Streams to join to the current Stream
   * @remarks Since 0.0.1
   */
  join(...others) {
    return new Stream2(joinHelper(this.g, others));
  }
  /**
   * Take the `nth` element of the Stream of the last (if it does not exist)
   *
   * WARNING: It closes the current stream
   *
   * @param nth - Position of the element to extract
   * @remarks Since 0.0.12
   */
  getNthOrLast(nth) {
    let remaining = nth;
    let last = null;
    for (const v of this.g) {
      if (remaining-- === 0) return v;
      last = v;
    }
    return last;
  }
};
function stream(g) {
  return new Stream(g);
}
var cloneMethod = /* @__PURE__ */ Symbol.for('fast-check/cloneMethod');
function hasCloneMethod(instance2) {
  return (
    instance2 !== null &&
    (typeof instance2 === 'object' || typeof instance2 === 'function') &&
    cloneMethod in instance2 &&
    typeof instance2[cloneMethod] === 'function'
  );
}
function cloneIfNeeded(instance2) {
  return hasCloneMethod(instance2) ? instance2[cloneMethod]() : instance2;
}
var safeObjectDefineProperty$4 = Object.defineProperty;
var Value = class {
  /**
   * @param value_ - Internal value of the shrinkable
   * @param context - Context associated to the generated value (useful for shrink)
   * @param customGetValue - Limited to internal usages (to ease migration to next), it will be removed on next major
   */
  constructor(value_, context2, customGetValue) {
    this.value_ = value_;
    this.context = context2;
    this.hasToBeCloned = customGetValue !== void 0 || hasCloneMethod(value_);
    this.readOnce = false;
    this.value = value_;
    if (this.hasToBeCloned)
      safeObjectDefineProperty$4(this, 'value', {
        get: customGetValue !== void 0 ? customGetValue : this.getValue,
        enumerable: false,
        configurable: false,
      });
  }
  /** @internal */
  getValue() {
    if (this.hasToBeCloned) {
      if (!this.readOnce) {
        this.readOnce = true;
        return this.value_;
      }
      return this.value_[cloneMethod]();
    }
    return this.value_;
  }
};
var Arbitrary = class {
  filter(refinement) {
    return new FilterArbitrary(this, refinement);
  }
  /**
   * Create another arbitrary by mapping all produced values using the provided `mapper`
   * Values produced by the new arbitrary are the result of applying `mapper` value by value
   *
   * @example
   * ```typescript
   * const rgbChannels: Arbitrary<{r:number,g:number,b:number}> = ...;
   * const color: Arbitrary<string> = rgbChannels.map(ch => `#${(ch.r*65536 + ch.g*256 + ch.b).toString(16).padStart(6, '0')}`);
   * // transform an Arbitrary producing {r,g,b} integers into an Arbitrary of '#rrggbb'
   * ```
   *
   * @param mapper - Map function, to produce a new element based on an old one
   * @param unmapper - Optional unmap function, it will never be used except when shrinking user defined values. Must throw if value is not compatible (since 3.0.0)
   * @returns New arbitrary with mapped elements
   *
   * @remarks Since 0.0.1
   */
  map(mapper, unmapper) {
    return new MapArbitrary(this, mapper, unmapper);
  }
  /**
   * Create another arbitrary by mapping a value from a base Arbirary using the provided `fmapper`
   * Values produced by the new arbitrary are the result of the arbitrary generated by applying `fmapper` to a value
   * @example
   * ```typescript
   * const arrayAndLimitArbitrary = fc.nat().chain((c: number) => fc.tuple( fc.array(fc.nat(c)), fc.constant(c)));
   * ```
   *
   * @param chainer - Chain function, to produce a new Arbitrary using a value from another Arbitrary
   * @returns New arbitrary of new type
   *
   * @remarks Since 1.2.0
   */
  chain(chainer) {
    return new ChainArbitrary(this, chainer);
  }
};
var ChainArbitrary = class extends Arbitrary {
  constructor(arb, chainer) {
    super();
    this.arb = arb;
    this.chainer = chainer;
  }
  generate(mrng, biasFactor) {
    const clonedMrng = mrng.clone();
    const src = this.arb.generate(mrng, biasFactor);
    return this.valueChainer(src, mrng, clonedMrng, biasFactor);
  }
  canShrinkWithoutContext(_value) {
    return false;
  }
  shrink(value, context2) {
    if (this.isSafeContext(context2))
      return (
        !context2.stoppedForOriginal
          ? this.arb
              .shrink(context2.originalValue, context2.originalContext)
              .map((v) => this.valueChainer(v, context2.clonedMrng.clone(), context2.clonedMrng, context2.originalBias))
          : Stream.nil()
      ).join(
        context2.chainedArbitrary.shrink(value, context2.chainedContext).map((dst) => {
          const newContext = {
            ...context2,
            chainedContext: dst.context,
            stoppedForOriginal: true,
          };
          return new Value(dst.value_, newContext);
        }),
      );
    return Stream.nil();
  }
  valueChainer(v, generateMrng, clonedMrng, biasFactor) {
    const chainedArbitrary = this.chainer(v.value_);
    const dst = chainedArbitrary.generate(generateMrng, biasFactor);
    const context2 = {
      originalBias: biasFactor,
      originalValue: v.value_,
      originalContext: v.context,
      stoppedForOriginal: false,
      chainedArbitrary,
      chainedContext: dst.context,
      clonedMrng,
    };
    return new Value(dst.value_, context2);
  }
  isSafeContext(context2) {
    return (
      context2 !== null &&
      context2 !== void 0 &&
      typeof context2 === 'object' &&
      'originalBias' in context2 &&
      'originalValue' in context2 &&
      'originalContext' in context2 &&
      'stoppedForOriginal' in context2 &&
      'chainedArbitrary' in context2 &&
      'chainedContext' in context2 &&
      'clonedMrng' in context2
    );
  }
};
function mapperWithCloneIfNeeded(v, mapper) {
  const sourceValue = v.value;
  const mappedValue = mapper(sourceValue);
  if (
    v.hasToBeCloned &&
    ((typeof mappedValue === 'object' && mappedValue !== null) || typeof mappedValue === 'function') &&
    Object.isExtensible(mappedValue) &&
    !hasCloneMethod(mappedValue)
  )
    Object.defineProperty(mappedValue, cloneMethod, { get: () => () => mapperWithCloneIfNeeded(v, mapper)[0] });
  return [mappedValue, sourceValue];
}
function valueMapper(v, mapper) {
  const [mappedValue, sourceValue] = mapperWithCloneIfNeeded(v, mapper);
  return new Value(mappedValue, {
    originalValue: sourceValue,
    originalContext: v.context,
  });
}
var MapArbitrary = class extends Arbitrary {
  constructor(arb, mapper, unmapper) {
    super();
    this.arb = arb;
    this.mapper = mapper;
    this.unmapper = unmapper;
    this.bindValueMapper = (v) => valueMapper(v, mapper);
  }
  generate(mrng, biasFactor) {
    const g = this.arb.generate(mrng, biasFactor);
    if (!g.hasToBeCloned) {
      const sourceValue = g.value;
      return new Value(this.mapper(sourceValue), {
        originalValue: sourceValue,
        originalContext: g.context,
      });
    }
    return valueMapper(g, this.mapper);
  }
  canShrinkWithoutContext(value) {
    if (this.unmapper !== void 0)
      try {
        const unmapped = this.unmapper(value);
        return this.arb.canShrinkWithoutContext(unmapped);
      } catch {
        return false;
      }
    return false;
  }
  shrink(value, context2) {
    if (this.isSafeContext(context2))
      return this.arb.shrink(context2.originalValue, context2.originalContext).map(this.bindValueMapper);
    if (this.unmapper !== void 0) {
      const unmapped = this.unmapper(value);
      return this.arb.shrink(unmapped, void 0).map(this.bindValueMapper);
    }
    return Stream.nil();
  }
  isSafeContext(context2) {
    return (
      context2 !== null &&
      context2 !== void 0 &&
      typeof context2 === 'object' &&
      'originalValue' in context2 &&
      'originalContext' in context2
    );
  }
};
var FilterArbitrary = class extends Arbitrary {
  constructor(arb, refinement) {
    super();
    this.arb = arb;
    this.refinement = refinement;
    this.bindRefinementOnValue = (v) => this.refinementOnValue(v);
  }
  generate(mrng, biasFactor) {
    while (true) {
      const g = this.arb.generate(mrng, biasFactor);
      if (this.refinementOnValue(g)) return g;
    }
  }
  canShrinkWithoutContext(value) {
    return this.arb.canShrinkWithoutContext(value) && this.refinement(value);
  }
  shrink(value, context2) {
    return this.arb.shrink(value, context2).filter(this.bindRefinementOnValue);
  }
  refinementOnValue(v) {
    return this.refinement(v.value);
  }
};
function isArbitrary(instance2) {
  return (
    typeof instance2 === 'object' &&
    instance2 !== null &&
    'generate' in instance2 &&
    'shrink' in instance2 &&
    'canShrinkWithoutContext' in instance2
  );
}
function assertIsArbitrary(instance2) {
  if (!isArbitrary(instance2)) throw new Error('Unexpected value received: not an instance of Arbitrary');
}
var untouchedApply = Function.prototype.apply;
var ApplySymbol = /* @__PURE__ */ Symbol('apply');
function safeExtractApply(f) {
  try {
    return f.apply;
  } catch {
    return;
  }
}
function safeApplyHacky(f, instance2, args) {
  const ff = f;
  ff[ApplySymbol] = untouchedApply;
  const out = ff[ApplySymbol](instance2, args);
  delete ff[ApplySymbol];
  return out;
}
function safeApply(f, instance2, args) {
  if (safeExtractApply(f) === untouchedApply) return f.apply(instance2, args);
  return safeApplyHacky(f, instance2, args);
}
var SArray = Array;
var SBigInt2 = BigInt;
var SBigInt64Array = BigInt64Array;
var SBigUint64Array = BigUint64Array;
var SBoolean = Boolean;
var SDate = Date;
var SError = Error;
var SFloat32Array = Float32Array;
var SFloat64Array = Float64Array;
var SInt8Array = Int8Array;
var SInt16Array = Int16Array;
var SInt32Array = Int32Array;
var SNumber = Number;
var SString = String;
var SSet = Set;
var SUint8Array = Uint8Array;
var SUint8ClampedArray = Uint8ClampedArray;
var SUint16Array = Uint16Array;
var SUint32Array = Uint32Array;
var SencodeURIComponent = encodeURIComponent;
var SMap$2 = Map;
var SSymbol = Symbol;
var untouchedForEach = Array.prototype.forEach;
var untouchedIndexOf = Array.prototype.indexOf;
var untouchedJoin = Array.prototype.join;
var untouchedMap = Array.prototype.map;
var untouchedFlat = Array.prototype.flat;
var untouchedFilter = Array.prototype.filter;
var untouchedPush = Array.prototype.push;
var untouchedPop = Array.prototype.pop;
var untouchedSplice = Array.prototype.splice;
var untouchedSlice = Array.prototype.slice;
var untouchedSort = Array.prototype.sort;
var untouchedEvery = Array.prototype.every;
function extractForEach(instance2) {
  try {
    return instance2.forEach;
  } catch {
    return;
  }
}
function extractIndexOf(instance2) {
  try {
    return instance2.indexOf;
  } catch {
    return;
  }
}
function extractJoin(instance2) {
  try {
    return instance2.join;
  } catch {
    return;
  }
}
function extractMap(instance2) {
  try {
    return instance2.map;
  } catch {
    return;
  }
}
function extractFlat(instance2) {
  try {
    return instance2.flat;
  } catch {
    return;
  }
}
function extractFilter(instance2) {
  try {
    return instance2.filter;
  } catch {
    return;
  }
}
function extractPush(instance2) {
  try {
    return instance2.push;
  } catch {
    return;
  }
}
function extractPop(instance2) {
  try {
    return instance2.pop;
  } catch {
    return;
  }
}
function extractSplice(instance2) {
  try {
    return instance2.splice;
  } catch {
    return;
  }
}
function extractSlice(instance2) {
  try {
    return instance2.slice;
  } catch {
    return;
  }
}
function extractSort(instance2) {
  try {
    return instance2.sort;
  } catch {
    return;
  }
}
function extractEvery(instance2) {
  try {
    return instance2.every;
  } catch {
    return;
  }
}
function safeForEach(instance2, fn) {
  if (extractForEach(instance2) === untouchedForEach) return instance2.forEach(fn);
  return safeApply(untouchedForEach, instance2, [fn]);
}
function safeIndexOf(instance2, ...args) {
  if (extractIndexOf(instance2) === untouchedIndexOf) return instance2.indexOf(...args);
  return safeApply(untouchedIndexOf, instance2, args);
}
function safeJoin(instance2, ...args) {
  if (extractJoin(instance2) === untouchedJoin) return instance2.join(...args);
  return safeApply(untouchedJoin, instance2, args);
}
function safeMap(instance2, fn) {
  if (extractMap(instance2) === untouchedMap) return instance2.map(fn);
  return safeApply(untouchedMap, instance2, [fn]);
}
function safeFlat(instance2, depth) {
  if (extractFlat(instance2) === untouchedFlat) {
    [].flat();
    return instance2.flat(depth);
  }
  return safeApply(untouchedFlat, instance2, [depth]);
}
function safeFilter(instance2, predicate) {
  if (extractFilter(instance2) === untouchedFilter) return instance2.filter(predicate);
  return safeApply(untouchedFilter, instance2, [predicate]);
}
function safePush(instance2, ...args) {
  if (extractPush(instance2) === untouchedPush) return instance2.push(...args);
  return safeApply(untouchedPush, instance2, args);
}
function safePop$1(instance2) {
  if (extractPop(instance2) === untouchedPop) return instance2.pop();
  return safeApply(untouchedPop, instance2, []);
}
function safeSplice(instance2, ...args) {
  if (extractSplice(instance2) === untouchedSplice) return instance2.splice(...args);
  return safeApply(untouchedSplice, instance2, args);
}
function safeSlice(instance2, ...args) {
  if (extractSlice(instance2) === untouchedSlice) return instance2.slice(...args);
  return safeApply(untouchedSlice, instance2, args);
}
function safeSort(instance2, ...args) {
  if (extractSort(instance2) === untouchedSort) return instance2.sort(...args);
  return safeApply(untouchedSort, instance2, args);
}
function safeEvery(instance2, ...args) {
  if (extractEvery(instance2) === untouchedEvery) return instance2.every(...args);
  return safeApply(untouchedEvery, instance2, args);
}
var untouchedGetTime = Date.prototype.getTime;
var untouchedToISOString = Date.prototype.toISOString;
function extractGetTime(instance2) {
  try {
    return instance2.getTime;
  } catch {
    return;
  }
}
function extractToISOString(instance2) {
  try {
    return instance2.toISOString;
  } catch {
    return;
  }
}
function safeGetTime(instance2) {
  if (extractGetTime(instance2) === untouchedGetTime) return instance2.getTime();
  return safeApply(untouchedGetTime, instance2, []);
}
function safeToISOString(instance2) {
  if (extractToISOString(instance2) === untouchedToISOString) return instance2.toISOString();
  return safeApply(untouchedToISOString, instance2, []);
}
var untouchedAdd = Set.prototype.add;
var untouchedHas = Set.prototype.has;
function extractAdd(instance2) {
  try {
    return instance2.add;
  } catch {
    return;
  }
}
function extractHas(instance2) {
  try {
    return instance2.has;
  } catch (err) {
    return;
  }
}
function safeAdd(instance2, value) {
  if (extractAdd(instance2) === untouchedAdd) return instance2.add(value);
  return safeApply(untouchedAdd, instance2, [value]);
}
function safeHas(instance2, value) {
  if (extractHas(instance2) === untouchedHas) return instance2.has(value);
  return safeApply(untouchedHas, instance2, [value]);
}
var untouchedSet = WeakMap.prototype.set;
var untouchedGet = WeakMap.prototype.get;
function extractSet(instance2) {
  try {
    return instance2.set;
  } catch (err) {
    return;
  }
}
function extractGet(instance2) {
  try {
    return instance2.get;
  } catch (err) {
    return;
  }
}
function safeSet(instance2, key, value) {
  if (extractSet(instance2) === untouchedSet) return instance2.set(key, value);
  return safeApply(untouchedSet, instance2, [key, value]);
}
function safeGet(instance2, key) {
  if (extractGet(instance2) === untouchedGet) return instance2.get(key);
  return safeApply(untouchedGet, instance2, [key]);
}
var untouchedMapSet = Map.prototype.set;
var untouchedMapGet = Map.prototype.get;
var untouchedMapHas = Map.prototype.has;
function extractMapSet(instance2) {
  try {
    return instance2.set;
  } catch (err) {
    return;
  }
}
function extractMapGet(instance2) {
  try {
    return instance2.get;
  } catch (err) {
    return;
  }
}
function extractMapHas(instance2) {
  try {
    return instance2.has;
  } catch (err) {
    return;
  }
}
function safeMapSet(instance2, key, value) {
  if (extractMapSet(instance2) === untouchedMapSet) return instance2.set(key, value);
  return safeApply(untouchedMapSet, instance2, [key, value]);
}
function safeMapGet(instance2, key) {
  if (extractMapGet(instance2) === untouchedMapGet) return instance2.get(key);
  return safeApply(untouchedMapGet, instance2, [key]);
}
function safeMapHas(instance2, key) {
  if (extractMapHas(instance2) === untouchedMapHas) return instance2.has(key);
  return safeApply(untouchedMapHas, instance2, [key]);
}
var untouchedSplit = String.prototype.split;
var untouchedStartsWith = String.prototype.startsWith;
var untouchedEndsWith = String.prototype.endsWith;
var untouchedSubstring = String.prototype.substring;
var untouchedToLowerCase = String.prototype.toLowerCase;
var untouchedToUpperCase = String.prototype.toUpperCase;
var untouchedPadStart = String.prototype.padStart;
var untouchedCharCodeAt = String.prototype.charCodeAt;
var untouchedNormalize = String.prototype.normalize;
var untouchedReplace = String.prototype.replace;
function extractSplit(instance2) {
  try {
    return instance2.split;
  } catch {
    return;
  }
}
function extractStartsWith(instance2) {
  try {
    return instance2.startsWith;
  } catch {
    return;
  }
}
function extractEndsWith(instance2) {
  try {
    return instance2.endsWith;
  } catch {
    return;
  }
}
function extractSubstring(instance2) {
  try {
    return instance2.substring;
  } catch {
    return;
  }
}
function extractToLowerCase(instance2) {
  try {
    return instance2.toLowerCase;
  } catch {
    return;
  }
}
function extractToUpperCase(instance2) {
  try {
    return instance2.toUpperCase;
  } catch {
    return;
  }
}
function extractPadStart(instance2) {
  try {
    return instance2.padStart;
  } catch {
    return;
  }
}
function extractCharCodeAt(instance2) {
  try {
    return instance2.charCodeAt;
  } catch {
    return;
  }
}
function extractNormalize(instance2) {
  try {
    return instance2.normalize;
  } catch (err) {
    return;
  }
}
function extractReplace(instance2) {
  try {
    return instance2.replace;
  } catch {
    return;
  }
}
function safeSplit(instance2, ...args) {
  if (extractSplit(instance2) === untouchedSplit) return instance2.split(...args);
  return safeApply(untouchedSplit, instance2, args);
}
function safeStartsWith(instance2, ...args) {
  if (extractStartsWith(instance2) === untouchedStartsWith) return instance2.startsWith(...args);
  return safeApply(untouchedStartsWith, instance2, args);
}
function safeEndsWith(instance2, ...args) {
  if (extractEndsWith(instance2) === untouchedEndsWith) return instance2.endsWith(...args);
  return safeApply(untouchedEndsWith, instance2, args);
}
function safeSubstring(instance2, ...args) {
  if (extractSubstring(instance2) === untouchedSubstring) return instance2.substring(...args);
  return safeApply(untouchedSubstring, instance2, args);
}
function safeToLowerCase(instance2) {
  if (extractToLowerCase(instance2) === untouchedToLowerCase) return instance2.toLowerCase();
  return safeApply(untouchedToLowerCase, instance2, []);
}
function safeToUpperCase(instance2) {
  if (extractToUpperCase(instance2) === untouchedToUpperCase) return instance2.toUpperCase();
  return safeApply(untouchedToUpperCase, instance2, []);
}
function safePadStart(instance2, ...args) {
  if (extractPadStart(instance2) === untouchedPadStart) return instance2.padStart(...args);
  return safeApply(untouchedPadStart, instance2, args);
}
function safeCharCodeAt(instance2, index) {
  if (extractCharCodeAt(instance2) === untouchedCharCodeAt) return instance2.charCodeAt(index);
  return safeApply(untouchedCharCodeAt, instance2, [index]);
}
function safeNormalize(instance2, form) {
  if (extractNormalize(instance2) === untouchedNormalize) return instance2.normalize(form);
  return safeApply(untouchedNormalize, instance2, [form]);
}
function safeReplace(instance2, pattern, replacement) {
  if (extractReplace(instance2) === untouchedReplace) return instance2.replace(pattern, replacement);
  return safeApply(untouchedReplace, instance2, [pattern, replacement]);
}
var untouchedNumberToString = Number.prototype.toString;
function extractNumberToString(instance2) {
  try {
    return instance2.toString;
  } catch {
    return;
  }
}
function safeNumberToString(instance2, ...args) {
  if (extractNumberToString(instance2) === untouchedNumberToString) return instance2.toString(...args);
  return safeApply(untouchedNumberToString, instance2, args);
}
var untouchedHasOwnProperty = Object.prototype.hasOwnProperty;
var untouchedToString = Object.prototype.toString;
function safeHasOwnProperty(instance2, v) {
  return safeApply(untouchedHasOwnProperty, instance2, [v]);
}
function safeToString(instance2) {
  return safeApply(untouchedToString, instance2, []);
}
var untouchedErrorToString = Error.prototype.toString;
function safeErrorToString(instance2) {
  return safeApply(untouchedErrorToString, instance2, []);
}
var LazyIterableIterator = class {
  constructor(producer) {
    this.producer = producer;
  }
  [Symbol.iterator]() {
    if (this.it === void 0) this.it = this.producer();
    return this.it;
  }
  next() {
    if (this.it === void 0) this.it = this.producer();
    return this.it.next();
  }
};
function makeLazy(producer) {
  return new LazyIterableIterator(producer);
}
var safeArrayIsArray$4 = Array.isArray;
var safeObjectDefineProperty$3 = Object.defineProperty;
function tupleMakeItCloneable(vs, ctxs, values) {
  return safeObjectDefineProperty$3(vs, cloneMethod, {
    value: () => {
      const cloned = [];
      for (let idx = 0; idx !== values.length; ++idx) {
        let current = values[idx];
        if (current === void 0) current = new Value(vs[idx], ctxs[idx]);
        safePush(cloned, current.value);
      }
      tupleMakeItCloneable(cloned, ctxs, values);
      return cloned;
    },
  });
}
function tupleShrink(arbs, value, context2) {
  const shrinks = [];
  const safeContext = safeArrayIsArray$4(context2) ? context2 : [];
  for (let idx = 0; idx !== arbs.length; ++idx)
    safePush(
      shrinks,
      makeLazy(() =>
        arbs[idx].shrink(value[idx], safeContext[idx]).map((v) => {
          let cloneable = false;
          const vs = [];
          const ctxs = [];
          const mapped = [];
          for (let nestedIdx = 0; nestedIdx !== arbs.length; ++nestedIdx) {
            const nestedV = nestedIdx === idx ? v : new Value(cloneIfNeeded(value[nestedIdx]), safeContext[nestedIdx]);
            if (nestedV.hasToBeCloned) {
              cloneable = true;
              mapped[nestedIdx] = nestedV;
            }
            safePush(vs, nestedV.value);
            safePush(ctxs, nestedV.context);
          }
          if (cloneable) tupleMakeItCloneable(vs, ctxs, mapped);
          return new Value(vs, ctxs);
        }),
      ),
    );
  return Stream.nil().join(...shrinks);
}
var TupleArbitrary = class extends Arbitrary {
  constructor(arbs) {
    super();
    this.arbs = arbs;
    for (let idx = 0; idx !== arbs.length; ++idx) {
      const arb = arbs[idx];
      if (arb === null || arb === void 0 || arb.generate === null || arb.generate === void 0)
        throw new Error(`Invalid parameter encountered at index ${idx}: expecting an Arbitrary`);
    }
  }
  generate(mrng, biasFactor) {
    let cloneable = false;
    const vs = [];
    const ctxs = [];
    const mapped = [];
    for (let idx = 0; idx !== this.arbs.length; ++idx) {
      const v = this.arbs[idx].generate(mrng, biasFactor);
      if (v.hasToBeCloned) {
        cloneable = true;
        mapped[idx] = v;
      }
      safePush(vs, v.value);
      safePush(ctxs, v.context);
    }
    if (cloneable) tupleMakeItCloneable(vs, ctxs, mapped);
    return new Value(vs, ctxs);
  }
  canShrinkWithoutContext(value) {
    if (!safeArrayIsArray$4(value) || value.length !== this.arbs.length) return false;
    for (let index = 0; index !== this.arbs.length; ++index)
      if (!this.arbs[index].canShrinkWithoutContext(value[index])) return false;
    return true;
  }
  shrink(value, context2) {
    return tupleShrink(this.arbs, value, context2);
  }
};
function tuple(...arbs) {
  return new TupleArbitrary(arbs);
}
var safeMathLog$3 = Math.log;
function runIdToFrequency(runId) {
  return 2 + ~~(safeMathLog$3(runId + 1) * 0.4342944819032518);
}
var globalParameters = {};
function configureGlobal(parameters) {
  globalParameters = parameters;
}
function readConfigureGlobal() {
  return globalParameters;
}
function resetConfigureGlobal() {
  globalParameters = {};
}
var UndefinedContextPlaceholder = /* @__PURE__ */ Symbol('UndefinedContextPlaceholder');
function noUndefinedAsContext(value) {
  if (value.context !== void 0) return value;
  if (value.hasToBeCloned) return new Value(value.value_, UndefinedContextPlaceholder, () => value.value);
  return new Value(value.value_, UndefinedContextPlaceholder);
}
var dummyHook$1 = () => {};
var AsyncProperty = class {
  constructor(arb, predicate) {
    this.arb = arb;
    this.predicate = predicate;
    const {
      asyncBeforeEach,
      asyncAfterEach,
      beforeEach: beforeEach2,
      afterEach: afterEach2,
    } = readConfigureGlobal() || {};
    if (asyncBeforeEach !== void 0 && beforeEach2 !== void 0)
      throw SError(
        `Global "asyncBeforeEach" and "beforeEach" parameters can't be set at the same time when running async properties`,
      );
    if (asyncAfterEach !== void 0 && afterEach2 !== void 0)
      throw SError(
        `Global "asyncAfterEach" and "afterEach" parameters can't be set at the same time when running async properties`,
      );
    this.beforeEachHook = asyncBeforeEach || beforeEach2 || dummyHook$1;
    this.afterEachHook = asyncAfterEach || afterEach2 || dummyHook$1;
  }
  isAsync() {
    return true;
  }
  generate(mrng, runId) {
    return noUndefinedAsContext(this.arb.generate(mrng, runId !== void 0 ? runIdToFrequency(runId) : void 0));
  }
  shrink(value) {
    if (value.context === void 0 && !this.arb.canShrinkWithoutContext(value.value_)) return Stream.nil();
    const safeContext = value.context !== UndefinedContextPlaceholder ? value.context : void 0;
    return this.arb.shrink(value.value_, safeContext).map(noUndefinedAsContext);
  }
  async runBeforeEach() {
    await this.beforeEachHook();
  }
  async runAfterEach() {
    await this.afterEachHook();
  }
  async run(v) {
    try {
      const output = await this.predicate(v);
      return output === void 0 || output === true ? null : { error: new SError('Property failed by returning false') };
    } catch (err) {
      if (PreconditionFailure.isFailure(err)) return err;
      return { error: err };
    }
  }
  /**
   * Define a function that should be called before all calls to the predicate
   * @param hookFunction - Function to be called
   * @deprecated Prefer the life-cycle plugins: `fc.assert(property, { plugins: [fc.beforeEach(fn)] })`
   */
  beforeEach(hookFunction) {
    const previousBeforeEachHook = this.beforeEachHook;
    this.beforeEachHook = () => hookFunction(previousBeforeEachHook);
    return this;
  }
  /**
   * Define a function that should be called after all calls to the predicate
   * @param hookFunction - Function to be called
   * @deprecated Prefer the life-cycle plugins: `fc.assert(property, { plugins: [fc.afterEach(fn)] })`
   */
  afterEach(hookFunction) {
    const previousAfterEachHook = this.afterEachHook;
    this.afterEachHook = () => hookFunction(previousAfterEachHook);
    return this;
  }
};
var AlwaysShrinkableArbitrary = class extends Arbitrary {
  constructor(arb) {
    super();
    this.arb = arb;
  }
  generate(mrng, biasFactor) {
    return noUndefinedAsContext(this.arb.generate(mrng, biasFactor));
  }
  canShrinkWithoutContext(_value) {
    return true;
  }
  shrink(value, context2) {
    if (context2 === void 0 && !this.arb.canShrinkWithoutContext(value)) return Stream.nil();
    const safeContext = context2 !== UndefinedContextPlaceholder ? context2 : void 0;
    return this.arb.shrink(value, safeContext).map(noUndefinedAsContext);
  }
};
function asyncProperty(...args) {
  if (args.length < 2) throw new Error('asyncProperty expects at least two parameters');
  const arbs = safeSlice(args, 0, args.length - 1);
  const p = args[args.length - 1];
  safeForEach(arbs, assertIsArbitrary);
  return new AsyncProperty(tuple(...safeMap(arbs, (arb) => new AlwaysShrinkableArbitrary(arb))), (t) => p(...t));
}
var dummyHook = () => {};
var Property = class {
  constructor(arb, predicate) {
    this.arb = arb;
    this.predicate = predicate;
    const {
      beforeEach: beforeEach2 = dummyHook,
      afterEach: afterEach2 = dummyHook,
      asyncBeforeEach,
      asyncAfterEach,
    } = readConfigureGlobal() || {};
    if (asyncBeforeEach !== void 0) throw SError(`"asyncBeforeEach" can't be set when running synchronous properties`);
    if (asyncAfterEach !== void 0) throw SError(`"asyncAfterEach" can't be set when running synchronous properties`);
    this.beforeEachHook = beforeEach2;
    this.afterEachHook = afterEach2;
  }
  isAsync() {
    return false;
  }
  generate(mrng, runId) {
    return noUndefinedAsContext(this.arb.generate(mrng, runId !== void 0 ? runIdToFrequency(runId) : void 0));
  }
  shrink(value) {
    if (value.context === void 0 && !this.arb.canShrinkWithoutContext(value.value_)) return Stream.nil();
    const safeContext = value.context !== UndefinedContextPlaceholder ? value.context : void 0;
    return this.arb.shrink(value.value_, safeContext).map(noUndefinedAsContext);
  }
  runBeforeEach() {
    this.beforeEachHook();
  }
  runAfterEach() {
    this.afterEachHook();
  }
  run(v) {
    try {
      const output = this.predicate(v);
      return output === void 0 || output === true ? null : { error: new SError('Property failed by returning false') };
    } catch (err) {
      if (PreconditionFailure.isFailure(err)) return err;
      return { error: err };
    }
  }
  beforeEach(hookFunction) {
    const previousBeforeEachHook = this.beforeEachHook;
    this.beforeEachHook = () => hookFunction(previousBeforeEachHook);
    return this;
  }
  afterEach(hookFunction) {
    const previousAfterEachHook = this.afterEachHook;
    this.afterEachHook = () => hookFunction(previousAfterEachHook);
    return this;
  }
};
function property(...args) {
  if (args.length < 2) throw new Error('property expects at least two parameters');
  const arbs = safeSlice(args, 0, args.length - 1);
  const p = args[args.length - 1];
  safeForEach(arbs, assertIsArbitrary);
  return new Property(tuple(...safeMap(arbs, (arb) => new AlwaysShrinkableArbitrary(arb))), (t) => p(...t));
}
var VerbosityLevel = /* @__PURE__ */ ((VerbosityLevel2) => {
  VerbosityLevel2[(VerbosityLevel2['None'] = 0)] = 'None';
  VerbosityLevel2[(VerbosityLevel2['Verbose'] = 1)] = 'Verbose';
  VerbosityLevel2[(VerbosityLevel2['VeryVerbose'] = 2)] = 'VeryVerbose';
  return VerbosityLevel2;
})({});
function adaptRandomGeneratorTo8x(rng) {
  if ('unsafeNext' in rng) {
    if (rng.unsafeJump === void 0)
      return {
        clone: () => adaptRandomGeneratorTo8x(rng),
        next: () => rng.unsafeNext(),
        getState: () => rng.getState(),
      };
    return {
      clone: () => adaptRandomGeneratorTo8x(rng),
      next: () => rng.unsafeNext(),
      jump: () => rng.unsafeJump(),
      getState: () => rng.getState(),
    };
  }
  return rng;
}
function adaptRandomGeneratorToInternal(rng) {
  if ('jump' in rng && typeof rng.jump === 'function') return rng;
  return {
    clone: () => adaptRandomGeneratorToInternal(rng),
    next: () => rng.next(),
    jump: () => skipN(rng, 42),
    getState: () => rng.getState(),
  };
}
function adaptRandomGenerator(rng) {
  return adaptRandomGeneratorToInternal(adaptRandomGeneratorTo8x(rng));
}
var safeDateNow$1 = Date.now;
var safeMathMin$6 = Math.min;
var safeMathRandom = Math.random;
var QualifiedParameters = class {
  constructor(op) {
    const p = op || {};
    this.seed = readSeed(p);
    this.randomType = readRandomType(p);
    this.numRuns = readNumRuns(p);
    this.verbose = readVerbose(p);
    this.maxSkipsPerRun = p.maxSkipsPerRun !== void 0 ? p.maxSkipsPerRun : 100;
    this.timeout = safeTimeout(p.timeout);
    this.skipAllAfterTimeLimit = safeTimeout(p.skipAllAfterTimeLimit);
    this.interruptAfterTimeLimit = safeTimeout(p.interruptAfterTimeLimit);
    this.markInterruptAsFailure = p.markInterruptAsFailure === true;
    this.skipEqualValues = p.skipEqualValues === true;
    this.ignoreEqualValues = p.ignoreEqualValues === true;
    this.logger =
      p.logger !== void 0
        ? p.logger
        : (v) => {
            console.log(v);
          };
    this.path = p.path !== void 0 ? p.path : '';
    this.unbiased = p.unbiased === true;
    this.examples = p.examples !== void 0 ? p.examples : [];
    this.endOnFailure = p.endOnFailure === true;
    this.reporter = p.reporter;
    this.asyncReporter = p.asyncReporter;
    this.includeErrorInReport = p.includeErrorInReport === true;
    this.plugins = p.plugins !== void 0 ? p.plugins : [];
  }
  toParameters() {
    return {
      seed: this.seed,
      randomType: this.randomType,
      numRuns: this.numRuns,
      maxSkipsPerRun: this.maxSkipsPerRun,
      timeout: this.timeout,
      skipAllAfterTimeLimit: this.skipAllAfterTimeLimit,
      interruptAfterTimeLimit: this.interruptAfterTimeLimit,
      markInterruptAsFailure: this.markInterruptAsFailure,
      skipEqualValues: this.skipEqualValues,
      ignoreEqualValues: this.ignoreEqualValues,
      path: this.path,
      logger: this.logger,
      unbiased: this.unbiased,
      verbose: this.verbose,
      examples: this.examples,
      endOnFailure: this.endOnFailure,
      reporter: this.reporter,
      asyncReporter: this.asyncReporter,
      includeErrorInReport: this.includeErrorInReport,
      plugins: this.plugins,
    };
  }
};
function createQualifiedRandomGenerator(random) {
  return (seed) => {
    return adaptRandomGenerator(random(seed));
  };
}
function readSeed(p) {
  if (p.seed === void 0) return safeDateNow$1() ^ (safeMathRandom() * 4294967296);
  const seed32 = p.seed | 0;
  if (p.seed === seed32) return seed32;
  return seed32 ^ ((p.seed - seed32) * 4294967296);
}
function readRandomType(p) {
  if (p.randomType === void 0) return xorshift128plus;
  if (typeof p.randomType === 'string')
    switch (p.randomType) {
      case 'mersenne':
        return createQualifiedRandomGenerator(mersenne);
      case 'congruential':
      case 'congruential32':
        return createQualifiedRandomGenerator(congruential32);
      case 'xorshift128plus':
        return xorshift128plus;
      case 'xoroshiro128plus':
        return xoroshiro128plus;
      default:
        throw new Error(`Invalid random specified: '${p.randomType}'`);
    }
  const mrng = p.randomType(0);
  if ('min' in mrng && mrng.min !== -2147483648)
    throw new Error(`Invalid random number generator: min must equal -0x80000000, got ${String(mrng.min)}`);
  if ('max' in mrng && mrng.max !== 2147483647)
    throw new Error(`Invalid random number generator: max must equal 0x7fffffff, got ${String(mrng.max)}`);
  if (mrng === adaptRandomGenerator(mrng)) return p.randomType;
  return createQualifiedRandomGenerator(p.randomType);
}
function readNumRuns(p) {
  const defaultValue = 100;
  if (p.numRuns !== void 0) return p.numRuns;
  if (p.num_runs !== void 0) return p.num_runs;
  return defaultValue;
}
function readVerbose(p) {
  if (p.verbose === void 0) return 0;
  if (typeof p.verbose === 'boolean') return p.verbose === true ? 1 : 0;
  if (p.verbose <= 0) return 0;
  if (p.verbose >= 2) return 2;
  return p.verbose | 0;
}
function safeTimeout(value) {
  if (value === void 0) return;
  return safeMathMin$6(value, 2147483647);
}
function read(op) {
  return new QualifiedParameters(op);
}
function interruptAfter(timeMs, setTimeoutSafe, clearTimeoutSafe) {
  let timeoutHandle = null;
  return {
    clear: () => clearTimeoutSafe(timeoutHandle),
    promise: new Promise((resolve) => {
      timeoutHandle = setTimeoutSafe(() => {
        resolve(new PreconditionFailure(true));
      }, timeMs);
    }),
  };
}
var SkipAfterProperty = class {
  constructor(property2, getTime, timeLimit, interruptExecution, setTimeoutSafe, clearTimeoutSafe) {
    this.property = property2;
    this.getTime = getTime;
    this.interruptExecution = interruptExecution;
    this.setTimeoutSafe = setTimeoutSafe;
    this.clearTimeoutSafe = clearTimeoutSafe;
    this.skipAfterTime = this.getTime() + timeLimit;
  }
  isAsync() {
    return this.property.isAsync();
  }
  generate(mrng, runId) {
    return this.property.generate(mrng, runId);
  }
  shrink(value) {
    return this.property.shrink(value);
  }
  run(v) {
    const remainingTime = this.skipAfterTime - this.getTime();
    if (remainingTime <= 0) {
      const preconditionFailure = new PreconditionFailure(this.interruptExecution);
      if (this.isAsync()) return Promise.resolve(preconditionFailure);
      else return preconditionFailure;
    }
    if (this.interruptExecution && this.isAsync()) {
      const t = interruptAfter(remainingTime, this.setTimeoutSafe, this.clearTimeoutSafe);
      const propRun = Promise.race([this.property.run(v), t.promise]);
      propRun.then(t.clear, t.clear);
      return propRun;
    }
    return this.property.run(v);
  }
  runBeforeEach() {
    return this.property.runBeforeEach();
  }
  runAfterEach() {
    return this.property.runAfterEach();
  }
};
var timeoutAfter$1 = (timeMs, setTimeoutSafe, clearTimeoutSafe) => {
  let timeoutHandle = null;
  return {
    clear: () => clearTimeoutSafe(timeoutHandle),
    promise: new Promise((resolve) => {
      timeoutHandle = setTimeoutSafe(() => {
        resolve({ error: new SError(`Property timeout: exceeded limit of ${timeMs} milliseconds`) });
      }, timeMs);
    }),
  };
};
var TimeoutProperty = class {
  constructor(property2, timeMs, setTimeoutSafe, clearTimeoutSafe) {
    this.property = property2;
    this.timeMs = timeMs;
    this.setTimeoutSafe = setTimeoutSafe;
    this.clearTimeoutSafe = clearTimeoutSafe;
  }
  isAsync() {
    return true;
  }
  generate(mrng, runId) {
    return this.property.generate(mrng, runId);
  }
  shrink(value) {
    return this.property.shrink(value);
  }
  async run(v) {
    const t = timeoutAfter$1(this.timeMs, this.setTimeoutSafe, this.clearTimeoutSafe);
    const propRun = Promise.race([this.property.run(v), t.promise]);
    propRun.then(t.clear, t.clear);
    return propRun;
  }
  runBeforeEach() {
    return Promise.resolve(this.property.runBeforeEach());
  }
  runAfterEach() {
    return Promise.resolve(this.property.runAfterEach());
  }
};
var UnbiasedProperty = class {
  constructor(property2) {
    this.property = property2;
  }
  isAsync() {
    return this.property.isAsync();
  }
  generate(mrng, _runId) {
    return this.property.generate(mrng, void 0);
  }
  shrink(value) {
    return this.property.shrink(value);
  }
  run(v) {
    return this.property.run(v);
  }
  runBeforeEach() {
    return this.property.runBeforeEach();
  }
  runAfterEach() {
    return this.property.runAfterEach();
  }
};
var safeArrayFrom = Array.from;
var safeBufferIsBuffer = typeof Buffer !== 'undefined' ? Buffer.isBuffer : void 0;
var safeJsonStringify$1 = JSON.stringify;
var safeNumberIsNaN$5 = Number.isNaN;
var safeObjectKeys$5 = Object.keys;
var safeObjectGetOwnPropertySymbols$2 = Object.getOwnPropertySymbols;
var safeObjectGetOwnPropertyDescriptor$3 = Object.getOwnPropertyDescriptor;
var safeObjectGetPrototypeOf$2 = Object.getPrototypeOf;
var safeNegativeInfinity$7 = Number.NEGATIVE_INFINITY;
var safePositiveInfinity$8 = Number.POSITIVE_INFINITY;
var toStringMethod = /* @__PURE__ */ Symbol.for('fast-check/toStringMethod');
function hasToStringMethod(instance2) {
  return (
    instance2 !== null &&
    (typeof instance2 === 'object' || typeof instance2 === 'function') &&
    toStringMethod in instance2 &&
    typeof instance2[toStringMethod] === 'function'
  );
}
var asyncToStringMethod = /* @__PURE__ */ Symbol.for('fast-check/asyncToStringMethod');
function hasAsyncToStringMethod(instance2) {
  return (
    instance2 !== null &&
    (typeof instance2 === 'object' || typeof instance2 === 'function') &&
    asyncToStringMethod in instance2 &&
    typeof instance2[asyncToStringMethod] === 'function'
  );
}
var findSymbolNameRegex = /^Symbol\((.*)\)$/;
function getSymbolDescription(s) {
  if (s.description !== void 0) return s.description;
  const m = findSymbolNameRegex.exec(SString(s));
  return m && m[1].length ? m[1] : null;
}
function stringifyNumber(numValue) {
  switch (numValue) {
    case 0:
      return 1 / numValue === safeNegativeInfinity$7 ? '-0' : '0';
    case safeNegativeInfinity$7:
      return 'Number.NEGATIVE_INFINITY';
    case safePositiveInfinity$8:
      return 'Number.POSITIVE_INFINITY';
    default:
      return numValue === numValue ? SString(numValue) : 'Number.NaN';
  }
}
function isSparseArray(arr) {
  let previousNumberedIndex = -1;
  for (const index in arr) {
    const numberedIndex = Number(index);
    if (numberedIndex !== previousNumberedIndex + 1) return true;
    previousNumberedIndex = numberedIndex;
  }
  return previousNumberedIndex + 1 !== arr.length;
}
function stringifyInternal(value, previousValues, getAsyncContent) {
  const currentValues = [...previousValues, value];
  if (typeof value === 'object') {
    if (safeIndexOf(previousValues, value) !== -1) return '[cyclic]';
  }
  if (hasAsyncToStringMethod(value)) {
    const content = getAsyncContent(value);
    if (content.state === 'fulfilled') return content.value;
  }
  if (hasToStringMethod(value))
    try {
      return value[toStringMethod]();
    } catch {}
  switch (safeToString(value)) {
    case '[object Array]': {
      const arr = value;
      if (arr.length >= 50 && isSparseArray(arr)) {
        const assignments = [];
        for (const index in arr)
          if (!safeNumberIsNaN$5(Number(index)))
            safePush(assignments, `${index}:${stringifyInternal(arr[index], currentValues, getAsyncContent)}`);
        return assignments.length !== 0
          ? `Object.assign(Array(${arr.length}),{${safeJoin(assignments, ',')}})`
          : `Array(${arr.length})`;
      }
      const stringifiedArray = safeJoin(
        safeMap(arr, (v) => stringifyInternal(v, currentValues, getAsyncContent)),
        ',',
      );
      return arr.length === 0 || arr.length - 1 in arr ? `[${stringifiedArray}]` : `[${stringifiedArray},]`;
    }
    case '[object BigInt]':
      return `${value}n`;
    case '[object Boolean]': {
      const unboxedToString = value == true ? 'true' : 'false';
      return typeof value === 'boolean' ? unboxedToString : `new Boolean(${unboxedToString})`;
    }
    case '[object Date]': {
      const d = value;
      return safeNumberIsNaN$5(safeGetTime(d))
        ? `new Date(NaN)`
        : `new Date(${safeJsonStringify$1(safeToISOString(d))})`;
    }
    case '[object Map]':
      return `new Map(${stringifyInternal(Array.from(value), currentValues, getAsyncContent)})`;
    case '[object Null]':
      return `null`;
    case '[object Number]':
      return typeof value === 'number' ? stringifyNumber(value) : `new Number(${stringifyNumber(Number(value))})`;
    case '[object Object]': {
      try {
        const toStringAccessor = value.toString;
        if (typeof toStringAccessor === 'function' && toStringAccessor !== Object.prototype.toString)
          return value.toString();
      } catch {
        return '[object Object]';
      }
      const mapper = (k) =>
        `${k === '__proto__' ? '["__proto__"]' : typeof k === 'symbol' ? `[${stringifyInternal(k, currentValues, getAsyncContent)}]` : safeJsonStringify$1(k)}:${stringifyInternal(value[k], currentValues, getAsyncContent)}`;
      return (
        '{' +
        safeJoin(
          [
            ...(safeObjectGetPrototypeOf$2(value) === null ? ['__proto__:null'] : []),
            ...safeMap(safeObjectKeys$5(value), mapper),
            ...safeMap(
              safeFilter(safeObjectGetOwnPropertySymbols$2(value), (s) => {
                const descriptor = safeObjectGetOwnPropertyDescriptor$3(value, s);
                return descriptor && descriptor.enumerable;
              }),
              mapper,
            ),
          ],
          ',',
        ) +
        '}'
      );
    }
    case '[object Set]':
      return `new Set(${stringifyInternal(Array.from(value), currentValues, getAsyncContent)})`;
    case '[object String]':
      return typeof value === 'string' ? safeJsonStringify$1(value) : `new String(${safeJsonStringify$1(value)})`;
    case '[object Symbol]': {
      const s = value;
      if (SSymbol.keyFor(s) !== void 0) return `Symbol.for(${safeJsonStringify$1(SSymbol.keyFor(s))})`;
      const desc = getSymbolDescription(s);
      if (desc === null) return 'Symbol()';
      return s === (desc.startsWith('Symbol.') && SSymbol[desc.substring(7)])
        ? desc
        : `Symbol(${safeJsonStringify$1(desc)})`;
    }
    case '[object Promise]': {
      const promiseContent = getAsyncContent(value);
      switch (promiseContent.state) {
        case 'fulfilled':
          return `Promise.resolve(${stringifyInternal(promiseContent.value, currentValues, getAsyncContent)})`;
        case 'rejected':
          return `Promise.reject(${stringifyInternal(promiseContent.value, currentValues, getAsyncContent)})`;
        case 'pending':
          return `new Promise(() => {/*pending*/})`;
        default:
          return `new Promise(() => {/*unknown*/})`;
      }
    }
    case '[object Error]':
      if (value instanceof Error)
        return `new Error(${stringifyInternal(value.message, currentValues, getAsyncContent)})`;
      break;
    case '[object Undefined]':
      return `undefined`;
    case '[object Int8Array]':
    case '[object Uint8Array]':
    case '[object Uint8ClampedArray]':
    case '[object Int16Array]':
    case '[object Uint16Array]':
    case '[object Int32Array]':
    case '[object Uint32Array]':
    case '[object Float32Array]':
    case '[object Float64Array]':
    case '[object BigInt64Array]':
    case '[object BigUint64Array]': {
      if (typeof safeBufferIsBuffer === 'function' && safeBufferIsBuffer(value))
        return `Buffer.from(${value.buffer.detached ? '/*detached ArrayBuffer*/' : stringifyInternal(safeArrayFrom(value.values()), currentValues, getAsyncContent)})`;
      const valuePrototype = safeObjectGetPrototypeOf$2(value);
      const className = valuePrototype && valuePrototype.constructor && valuePrototype.constructor.name;
      if (typeof className === 'string') {
        const typedArray2 = value;
        if (typedArray2.buffer.detached) return `${className}.from(/*detached ArrayBuffer*/)`;
        const valuesFromTypedArr = typedArray2.values();
        return `${className}.from(${stringifyInternal(safeArrayFrom(valuesFromTypedArr), currentValues, getAsyncContent)})`;
      }
      break;
    }
  }
  try {
    return value.toString();
  } catch {
    return safeToString(value);
  }
}
function stringify(value) {
  return stringifyInternal(value, [], () => ({
    state: 'unknown',
    value: void 0,
  }));
}
function possiblyAsyncStringify(value) {
  const stillPendingMarker = SSymbol();
  const pendingPromisesForCache = [];
  const cache2 = new SMap$2();
  function createDelay0() {
    let handleId = null;
    const cancel = () => {
      if (handleId !== null) clearTimeout(handleId);
    };
    return {
      delay: new Promise((resolve) => {
        handleId = setTimeout(() => {
          handleId = null;
          resolve(stillPendingMarker);
        }, 0);
      }),
      cancel,
    };
  }
  const unknownState = {
    state: 'unknown',
    value: void 0,
  };
  const getAsyncContent = function getAsyncContent2(data4) {
    const cacheKey = data4;
    if (cache2.has(cacheKey)) return cache2.get(cacheKey);
    const delay0 = createDelay0();
    const p = asyncToStringMethod in data4 ? Promise.resolve().then(() => data4[asyncToStringMethod]()) : data4;
    p.catch(() => {});
    pendingPromisesForCache.push(
      Promise.race([p, delay0.delay]).then(
        (successValue) => {
          if (successValue === stillPendingMarker)
            cache2.set(cacheKey, {
              state: 'pending',
              value: void 0,
            });
          else
            cache2.set(cacheKey, {
              state: 'fulfilled',
              value: successValue,
            });
          delay0.cancel();
        },
        (errorValue) => {
          cache2.set(cacheKey, {
            state: 'rejected',
            value: errorValue,
          });
          delay0.cancel();
        },
      ),
    );
    cache2.set(cacheKey, unknownState);
    return unknownState;
  };
  function loop() {
    const stringifiedValue = stringifyInternal(value, [], getAsyncContent);
    if (pendingPromisesForCache.length === 0) return stringifiedValue;
    return Promise.all(pendingPromisesForCache.splice(0)).then(loop);
  }
  return loop();
}
async function asyncStringify(value) {
  return Promise.resolve(possiblyAsyncStringify(value));
}
function fromSyncCached(cachedValue) {
  return cachedValue === null ? new PreconditionFailure() : cachedValue;
}
function fromCached$1(...data4) {
  if (data4[1]) return data4[0].then(fromSyncCached);
  return fromSyncCached(data4[0]);
}
function fromCachedUnsafe(cachedValue, isAsync) {
  return fromCached$1(cachedValue, isAsync);
}
var IgnoreEqualValuesProperty = class {
  constructor(property2, skipRuns) {
    this.property = property2;
    this.skipRuns = skipRuns;
    this.coveredCases = /* @__PURE__ */ new Map();
  }
  isAsync() {
    return this.property.isAsync();
  }
  generate(mrng, runId) {
    return this.property.generate(mrng, runId);
  }
  shrink(value) {
    return this.property.shrink(value);
  }
  run(v) {
    const stringifiedValue = stringify(v);
    if (this.coveredCases.has(stringifiedValue)) {
      const lastOutput = this.coveredCases.get(stringifiedValue);
      if (!this.skipRuns) return lastOutput;
      return fromCachedUnsafe(lastOutput, this.property.isAsync());
    }
    const out = this.property.run(v);
    this.coveredCases.set(stringifiedValue, out);
    return out;
  }
  runBeforeEach() {
    return this.property.runBeforeEach();
  }
  runAfterEach() {
    return this.property.runAfterEach();
  }
};
var safeDateNow = Date.now;
var safeSetTimeout$2 = setTimeout;
var safeClearTimeout$2 = clearTimeout;
function decorateProperty(rawProperty, qParams) {
  let prop = rawProperty;
  if (rawProperty.isAsync() && qParams.timeout !== void 0)
    prop = new TimeoutProperty(prop, qParams.timeout, safeSetTimeout$2, safeClearTimeout$2);
  if (qParams.unbiased) prop = new UnbiasedProperty(prop);
  if (qParams.skipAllAfterTimeLimit !== void 0)
    prop = new SkipAfterProperty(
      prop,
      safeDateNow,
      qParams.skipAllAfterTimeLimit,
      false,
      safeSetTimeout$2,
      safeClearTimeout$2,
    );
  if (qParams.interruptAfterTimeLimit !== void 0)
    prop = new SkipAfterProperty(
      prop,
      safeDateNow,
      qParams.interruptAfterTimeLimit,
      true,
      safeSetTimeout$2,
      safeClearTimeout$2,
    );
  if (qParams.skipEqualValues) prop = new IgnoreEqualValuesProperty(prop, true);
  if (qParams.ignoreEqualValues) prop = new IgnoreEqualValuesProperty(prop, false);
  return prop;
}
var ExecutionStatus = /* @__PURE__ */ ((ExecutionStatus2) => {
  ExecutionStatus2[(ExecutionStatus2['Success'] = 0)] = 'Success';
  ExecutionStatus2[(ExecutionStatus2['Skipped'] = -1)] = 'Skipped';
  ExecutionStatus2[(ExecutionStatus2['Failure'] = 1)] = 'Failure';
  return ExecutionStatus2;
})({});
var RunExecution = class RunExecution2 {
  constructor(verbosity, interruptedAsFailure) {
    this.verbosity = verbosity;
    this.interruptedAsFailure = interruptedAsFailure;
    this.rootExecutionTrees = [];
    this.currentLevelExecutionTrees = this.rootExecutionTrees;
    this.failure = null;
    this.numSkips = 0;
    this.numSuccesses = 0;
    this.interrupted = false;
  }
  appendExecutionTree(status, value) {
    const currentTree = {
      status,
      value,
      children: [],
    };
    this.currentLevelExecutionTrees.push(currentTree);
    return currentTree;
  }
  fail(value, id, failure) {
    if (this.verbosity >= 1) {
      const currentTree = this.appendExecutionTree(1, value);
      this.currentLevelExecutionTrees = currentTree.children;
    }
    if (this.pathToFailure === void 0) this.pathToFailure = `${id}`;
    else this.pathToFailure += `:${id}`;
    this.value = value;
    this.failure = failure;
  }
  skip(value) {
    if (this.verbosity >= 2) this.appendExecutionTree(-1, value);
    if (this.pathToFailure === void 0) ++this.numSkips;
  }
  success(value) {
    if (this.verbosity >= 2) this.appendExecutionTree(0, value);
    if (this.pathToFailure === void 0) ++this.numSuccesses;
  }
  interrupt() {
    this.interrupted = true;
  }
  isSuccess() {
    return this.pathToFailure === void 0;
  }
  firstFailure() {
    return this.pathToFailure !== void 0 ? +safeSplit(this.pathToFailure, ':')[0] : -1;
  }
  numShrinks() {
    return this.pathToFailure !== void 0 ? safeSplit(this.pathToFailure, ':').length - 1 : 0;
  }
  extractFailures() {
    if (this.isSuccess()) return [];
    const failures = [];
    let cursor = this.rootExecutionTrees;
    while (cursor.length > 0 && cursor[cursor.length - 1].status === 1) {
      const failureTree = cursor[cursor.length - 1];
      failures.push(failureTree.value);
      cursor = failureTree.children;
    }
    return failures;
  }
  static mergePaths(offsetPath, path) {
    if (offsetPath.length === 0) return path;
    const offsetItems = offsetPath.split(':');
    const remainingItems = path.split(':');
    const middle = +offsetItems[offsetItems.length - 1] + +remainingItems[0];
    return [...offsetItems.slice(0, offsetItems.length - 1), `${middle}`, ...remainingItems.slice(1)].join(':');
  }
  toRunDetails(seed, basePath, maxSkips, qParams) {
    if (!this.isSuccess())
      return {
        failed: true,
        interrupted: this.interrupted,
        numRuns: this.firstFailure() + 1 - this.numSkips,
        numSkips: this.numSkips,
        numShrinks: this.numShrinks(),
        seed,
        counterexample: this.value,
        counterexamplePath: RunExecution2.mergePaths(basePath, this.pathToFailure),
        errorInstance: this.failure.error,
        failures: this.extractFailures(),
        executionSummary: this.rootExecutionTrees,
        verbose: this.verbosity,
        runConfiguration: qParams.toParameters(),
      };
    const considerInterruptedAsFailure = this.interruptedAsFailure || this.numSuccesses === 0;
    return {
      failed: this.numSkips > maxSkips || (this.interrupted && considerInterruptedAsFailure),
      interrupted: this.interrupted,
      numRuns: this.numSuccesses,
      numSkips: this.numSkips,
      numShrinks: 0,
      seed,
      counterexample: null,
      counterexamplePath: null,
      error: null,
      errorInstance: null,
      failures: [],
      executionSummary: this.rootExecutionTrees,
      verbose: this.verbosity,
      runConfiguration: qParams.toParameters(),
    };
  }
};
var RunnerIterator = class {
  constructor(sourceValues, shrink, verbose, interruptedAsFailure) {
    this.sourceValues = sourceValues;
    this.shrink = shrink;
    this.runExecution = new RunExecution(verbose, interruptedAsFailure);
    this.currentIdx = -1;
    this.nextValues = sourceValues;
  }
  [Symbol.iterator]() {
    return this;
  }
  next() {
    const nextValue = this.nextValues.next();
    if (nextValue.done || this.runExecution.interrupted)
      return {
        done: true,
        value: void 0,
      };
    this.currentValue = nextValue.value;
    ++this.currentIdx;
    return {
      done: false,
      value: nextValue.value.value_,
    };
  }
  handleResult(result) {
    if (result !== null && typeof result === 'object' && !PreconditionFailure.isFailure(result)) {
      this.runExecution.fail(this.currentValue.value_, this.currentIdx, result);
      this.currentIdx = -1;
      this.nextValues = this.shrink(this.currentValue);
    } else if (result !== null) {
      if (!result.interruptExecution) {
        this.runExecution.skip(this.currentValue.value_);
        this.sourceValues.skippedOne();
      } else this.runExecution.interrupt();
    } else this.runExecution.success(this.currentValue.value_);
  }
};
var SourceValuesIterator = class {
  constructor(initialValues, maxInitialIterations, remainingSkips) {
    this.initialValues = initialValues;
    this.maxInitialIterations = maxInitialIterations;
    this.remainingSkips = remainingSkips;
  }
  [Symbol.iterator]() {
    return this;
  }
  next() {
    if (--this.maxInitialIterations !== -1 && this.remainingSkips >= 0) {
      const n = this.initialValues.next();
      if (!n.done)
        return {
          value: n.value,
          done: false,
        };
    }
    return {
      value: void 0,
      done: true,
    };
  }
  skippedOne() {
    --this.remainingSkips;
    ++this.maxInitialIterations;
  }
};
var MIN_INT = -2147483648;
var MAX_INT = 2147483647;
var DBL_FACTOR = 2 ** 27;
var DBL_DIVISOR = 2 ** -53;
var Random = class Random2 {
  /**
   * Create a mutable random number generator by cloning the passed one and mutate it
   * @param sourceRng - Immutable random generator from pure-rand library, will not be altered (a clone will be)
   */
  constructor(sourceRng) {
    this.internalRng = adaptRandomGenerator(sourceRng.clone());
  }
  /**
   * Clone the random number generator
   */
  clone() {
    return new Random2(this.internalRng);
  }
  /**
   * Generate an integer having `bits` random bits
   * @param bits - Number of bits to generate
   * @deprecated Prefer {@link nextInt} with explicit bounds: `nextInt(0, (1 << bits) - 1)`
   */
  next(bits2) {
    return uniformInt(this.internalRng, 0, (1 << bits2) - 1);
  }
  /**
   * Generate a random boolean
   * @deprecated Prefer {@link nextInt} with explicit bounds: `nextInt(0, 1) === 1`
   */
  nextBoolean() {
    return uniformInt(this.internalRng, 0, 1) === 1;
  }
  nextInt(min, max) {
    return uniformInt(this.internalRng, min === void 0 ? MIN_INT : min, max === void 0 ? MAX_INT : max);
  }
  /**
   * Generate a random bigint between min (included) and max (included)
   * @param min - Minimal bigint value
   * @param max - Maximal bigint value
   */
  nextBigInt(min, max) {
    return uniformBigInt(this.internalRng, min, max);
  }
  /**
   * Generate a random floating point number between 0.0 (included) and 1.0 (excluded)
   * @deprecated Prefer {@link nextInt} with explicit bounds
   */
  nextDouble() {
    const a = this.next(26);
    const b = this.next(27);
    return (a * DBL_FACTOR + b) * DBL_DIVISOR;
  }
  /**
   * Extract the internal state of the internal RandomGenerator backing the current instance of Random
   */
  getState() {
    if ('getState' in this.internalRng && typeof this.internalRng.getState === 'function')
      return this.internalRng.getState();
  }
};
function tossNext(generator2, rng, index) {
  rng.jump();
  return generator2.generate(new Random(rng), index);
}
function* toss(generator2, seed, random, examples) {
  for (let idx = 0; idx !== examples.length; ++idx) yield new Value(examples[idx], void 0);
  for (let idx = 0, rng = random(seed); ; ++idx) yield tossNext(generator2, rng, idx);
}
function lazyGenerate(generator2, rng, idx) {
  return () => generator2.generate(new Random(rng), idx);
}
function* lazyToss(generator2, seed, random, examples) {
  yield* safeMap(examples, (e) => () => new Value(e, void 0));
  let idx = 0;
  const rng = adaptRandomGenerator(random(seed));
  for (;;) {
    rng.jump();
    yield lazyGenerate(generator2, rng, idx++);
  }
}
function produce(producer) {
  return producer();
}
function pathWalk(path, initialProducers, shrink) {
  const producers = initialProducers;
  const segments = path.split(':').map((text3) => +text3);
  if (segments.length === 0) return producers.map(produce);
  if (!segments.every((v) => !Number.isNaN(v))) throw new Error(`Unable to replay, got invalid path=${path}`);
  let values = producers.drop(segments[0]).map(produce);
  for (const s of segments.slice(1)) {
    const valueToShrink = values.getNthOrLast(0);
    if (valueToShrink === null) throw new Error(`Unable to replay, got wrong path=${path}`);
    values = shrink(valueToShrink).drop(s);
  }
  return values;
}
var safeObjectAssign$6 = Object.assign;
function formatHints(hints) {
  if (hints.length === 1) return `Hint: ${hints[0]}`;
  return hints.map((h2, idx) => `Hint (${idx + 1}): ${h2}`).join('\n');
}
function formatFailures(failures, stringifyOne) {
  return `Encountered failures were:
- ${failures.map(stringifyOne).join('\n- ')}`;
}
function formatExecutionSummary(executionTrees, stringifyOne) {
  const summaryLines = [];
  const remainingTreesAndDepth = [];
  for (let i = executionTrees.length - 1; i >= 0; --i)
    remainingTreesAndDepth.push({
      depth: 1,
      tree: executionTrees[i],
    });
  while (remainingTreesAndDepth.length !== 0) {
    const currentTreeAndDepth = remainingTreesAndDepth.pop();
    const currentTree = currentTreeAndDepth.tree;
    const currentDepth = currentTreeAndDepth.depth;
    const statusIcon =
      currentTree.status === 0
        ? '\x1B[32m\u221A\x1B[0m'
        : currentTree.status === 1
          ? '\x1B[31m\xD7\x1B[0m'
          : '\x1B[33m!\x1B[0m';
    const leftPadding = currentDepth !== 0 ? '. '.repeat(currentDepth - 1) : '';
    summaryLines.push(`${leftPadding}${statusIcon} ${stringifyOne(currentTree.value)}`);
    for (let i = currentTree.children.length - 1; i >= 0; --i)
      remainingTreesAndDepth.push({
        depth: currentDepth + 1,
        tree: currentTree.children[i],
      });
  }
  return `Execution summary:
${summaryLines.join('\n')}`;
}
function preFormatTooManySkipped(out, stringifyOne) {
  const message2 = `Failed to run property, too many pre-condition failures encountered
{ seed: ${out.seed} }

Ran ${out.numRuns} time(s)
Skipped ${out.numSkips} time(s)`;
  let details = null;
  const hints = [
    'Try to reduce the number of rejected values by combining map, chain and built-in arbitraries',
    'Increase failure tolerance by setting maxSkipsPerRun to an higher value',
  ];
  if (out.verbose >= 2) details = formatExecutionSummary(out.executionSummary, stringifyOne);
  else
    safePush(
      hints,
      'Enable verbose mode at level VeryVerbose in order to check all generated values and their associated status',
    );
  return {
    message: message2,
    details,
    hints,
  };
}
function prettyError(errorInstance) {
  if (errorInstance instanceof SError && errorInstance.stack !== void 0) return errorInstance.stack;
  try {
    return SString(errorInstance);
  } catch (_err) {}
  if (errorInstance instanceof SError)
    try {
      return safeErrorToString(errorInstance);
    } catch (_err) {}
  if (errorInstance !== null && typeof errorInstance === 'object')
    try {
      return safeToString(errorInstance);
    } catch (_err) {}
  return 'Failed to serialize errorInstance';
}
function preFormatFailure(out, stringifyOne) {
  const messageErrorPart = out.runConfiguration.includeErrorInReport
    ? `
Got ${safeReplace(prettyError(out.errorInstance), /^Error: /, 'error: ')}`
    : '';
  const message2 = `Property failed after ${out.numRuns} tests
{ seed: ${out.seed}, path: "${out.counterexamplePath}", endOnFailure: true }
Counterexample: ${stringifyOne(out.counterexample)}
Shrunk ${out.numShrinks} time(s)${messageErrorPart}`;
  let details = null;
  const hints = [];
  if (out.verbose >= 2) details = formatExecutionSummary(out.executionSummary, stringifyOne);
  else if (out.verbose === 1) details = formatFailures(out.failures, stringifyOne);
  else
    safePush(hints, 'Enable verbose mode in order to have the list of all failing values encountered during the run');
  return {
    message: message2,
    details,
    hints,
  };
}
function preFormatEarlyInterrupted(out, stringifyOne) {
  const message2 = `Property interrupted after ${out.numRuns} tests
{ seed: ${out.seed} }`;
  let details = null;
  const hints = [];
  if (out.verbose >= 2) details = formatExecutionSummary(out.executionSummary, stringifyOne);
  else
    safePush(
      hints,
      'Enable verbose mode at level VeryVerbose in order to check all generated values and their associated status',
    );
  return {
    message: message2,
    details,
    hints,
  };
}
function defaultReportMessageInternal(out, stringifyOne) {
  if (!out.failed) return;
  const {
    message: message2,
    details,
    hints,
  } = out.counterexamplePath === null
    ? out.interrupted
      ? preFormatEarlyInterrupted(out, stringifyOne)
      : preFormatTooManySkipped(out, stringifyOne)
    : preFormatFailure(out, stringifyOne);
  let errorMessage = message2;
  if (details !== null)
    errorMessage += `

${details}`;
  if (hints.length > 0)
    errorMessage += `

${formatHints(hints)}`;
  return errorMessage;
}
function defaultReportMessage(out) {
  return defaultReportMessageInternal(out, stringify);
}
async function asyncDefaultReportMessage(out) {
  const pendingStringifieds = [];
  function stringifyOne(value) {
    const stringified = possiblyAsyncStringify(value);
    if (typeof stringified === 'string') return stringified;
    pendingStringifieds.push(Promise.all([value, stringified]));
    return '\u2026';
  }
  const firstTryMessage = defaultReportMessageInternal(out, stringifyOne);
  if (pendingStringifieds.length === 0) return firstTryMessage;
  const registeredValues = new SMap$2(await Promise.all(pendingStringifieds));
  function stringifySecond(value) {
    const asyncStringifiedIfRegistered = safeMapGet(registeredValues, value);
    if (asyncStringifiedIfRegistered !== void 0) return asyncStringifiedIfRegistered;
    return stringify(value);
  }
  return defaultReportMessageInternal(out, stringifySecond);
}
function buildError(errorMessage, out) {
  if (out.runConfiguration.includeErrorInReport) throw new SError(errorMessage);
  const error = new SError(errorMessage, { cause: out.errorInstance });
  if (!('cause' in error)) safeObjectAssign$6(error, { cause: out.errorInstance });
  return error;
}
function throwIfFailed(out) {
  if (!out.failed) return;
  throw buildError(defaultReportMessage(out), out);
}
async function asyncThrowIfFailed(out) {
  if (!out.failed) return;
  throw buildError(await asyncDefaultReportMessage(out), out);
}
function reportRunDetails(out) {
  if (out.runConfiguration.asyncReporter) return out.runConfiguration.asyncReporter(out);
  else if (out.runConfiguration.reporter) return out.runConfiguration.reporter(out);
  else return throwIfFailed(out);
}
async function asyncReportRunDetails(out) {
  if (out.runConfiguration.asyncReporter) return out.runConfiguration.asyncReporter(out);
  else if (out.runConfiguration.reporter) return out.runConfiguration.reporter(out);
  else return asyncThrowIfFailed(out);
}
var globalPlugins = [];
function installGlobalPlugin(plugin) {
  globalPlugins.push(plugin);
}
function readInstalledGlobalPlugins() {
  return globalPlugins;
}
var SMap$1 = Map;
function runIt(run, shrink, sourceValues, verbose, interruptedAsFailure) {
  const runner = new RunnerIterator(sourceValues, shrink, verbose, interruptedAsFailure);
  for (const v of runner) {
    const out = run(v);
    runner.handleResult(out);
  }
  return runner.runExecution;
}
function propertyExecution(property2, v) {
  property2.runBeforeEach();
  const out = property2.run(v);
  property2.runAfterEach();
  return out;
}
async function asyncRunIt(run, shrink, sourceValues, verbose, interruptedAsFailure) {
  const runner = new RunnerIterator(sourceValues, shrink, verbose, interruptedAsFailure);
  for (const v of runner) {
    const out = await run(v);
    runner.handleResult(out);
  }
  return runner.runExecution;
}
async function asyncPropertyExecution(property2, v) {
  await property2.runBeforeEach();
  const out = await property2.run(v);
  await property2.runAfterEach();
  return out;
}
function runPluginCompletionHooksSync(pluginInstances, runDetails) {
  let interceptedOnce = false;
  let interceptedError = void 0;
  for (let index = 0; index !== pluginInstances.length; ++index) {
    const instance2 = pluginInstances[index];
    if (instance2.onAllRunsComplete !== void 0)
      try {
        instance2.onAllRunsComplete(runDetails);
      } catch (error) {
        if (!interceptedOnce) {
          interceptedOnce = true;
          interceptedError = error;
        }
      }
  }
  for (let index = pluginInstances.length - 1; index >= 0; --index) {
    const instance2 = pluginInstances[index];
    if (instance2.afterAll !== void 0)
      try {
        instance2.afterAll();
      } catch (error) {
        if (!interceptedOnce) {
          interceptedOnce = true;
          interceptedError = error;
        }
      }
  }
  if (interceptedOnce) throw interceptedError;
}
function runPluginCompletionHooks(pluginInstances, runDetailsPromise) {
  const followUps = [];
  for (let index = 0; index !== pluginInstances.length; ++index) {
    const instance2 = pluginInstances[index];
    if (instance2.onAllRunsComplete !== void 0) followUps.push((runDetails) => instance2.onAllRunsComplete(runDetails));
  }
  for (let index = pluginInstances.length - 1; index >= 0; --index) {
    const instance2 = pluginInstances[index];
    if (instance2.afterAll !== void 0) followUps.push(() => instance2.afterAll());
  }
  if (followUps.length === 0) return runDetailsPromise;
  return runDetailsPromise.then(async (details) => {
    let interceptedOnce = false;
    let interceptedError = void 0;
    for (const followUp of followUps)
      try {
        const out = followUp(details);
        if (out !== void 0) await out;
      } catch (error) {
        if (!interceptedOnce) {
          interceptedOnce = true;
          interceptedError = error;
        }
      }
    if (interceptedOnce) throw interceptedError;
    return details;
  });
}
function check(rawProperty, params) {
  if (
    rawProperty === null ||
    rawProperty === void 0 ||
    rawProperty.generate === null ||
    rawProperty.generate === void 0
  )
    throw new Error('Invalid property encountered, please use a valid property');
  if (rawProperty.run === null || rawProperty.run === void 0)
    throw new Error('Invalid property encountered, please use a valid property not an arbitrary');
  const qParams = read({
    ...readConfigureGlobal(),
    ...params,
  });
  if (qParams.reporter !== void 0 && qParams.asyncReporter !== void 0)
    throw new Error('Invalid parameters encountered, reporter and asyncReporter cannot be specified together');
  if (qParams.asyncReporter !== void 0 && !rawProperty.isAsync())
    throw new Error('Invalid parameters encountered, only asyncProperty can be used when asyncReporter specified');
  const property2 = decorateProperty(rawProperty, qParams);
  const globalPlugins2 = readInstalledGlobalPlugins();
  const localPlugins = qParams.plugins;
  const pluginStore = new SMap$1();
  const pluginInstances = [];
  for (let index = 0; index !== globalPlugins2.length; ++index)
    pluginInstances.push(globalPlugins2[index](index, pluginStore));
  for (let index = 0; index !== localPlugins.length; ++index)
    pluginInstances.push(localPlugins[index](globalPlugins2.length + index, pluginStore));
  let surchargedGenerate = void 0;
  let run = property2.isAsync()
    ? async (v) => asyncPropertyExecution(property2, v)
    : (v) => propertyExecution(property2, v);
  for (let index = pluginInstances.length - 1; index >= 0; --index) {
    const pluginInstance = pluginInstances[index];
    if (pluginInstance.decorateGenerate !== void 0) {
      if (surchargedGenerate === void 0) surchargedGenerate = (mrng, runId) => property2.generate(mrng, runId);
      surchargedGenerate = pluginInstance.decorateGenerate(surchargedGenerate);
    }
    if (pluginInstance.decorateRun !== void 0) run = pluginInstance.decorateRun(run);
  }
  const generator2 = surchargedGenerate === void 0 ? property2 : { generate: surchargedGenerate };
  const maxInitialIterations = qParams.path.length === 0 || qParams.path.indexOf(':') === -1 ? qParams.numRuns : -1;
  const maxSkips = qParams.numRuns * qParams.maxSkipsPerRun;
  const shrink = (...args) => property2.shrink(...args);
  const sourceValues = new SourceValuesIterator(
    qParams.path.length === 0
      ? toss(generator2, qParams.seed, qParams.randomType, qParams.examples)
      : pathWalk(
          qParams.path,
          stream(lazyToss(generator2, qParams.seed, qParams.randomType, qParams.examples)),
          shrink,
        ),
    maxInitialIterations,
    maxSkips,
  );
  const finalShrink = !qParams.endOnFailure ? shrink : Stream.nil;
  if (property2.isAsync())
    return runPluginCompletionHooks(
      pluginInstances,
      asyncRunIt(run, finalShrink, sourceValues, qParams.verbose, qParams.markInterruptAsFailure).then((e) =>
        e.toRunDetails(qParams.seed, qParams.path, maxSkips, qParams),
      ),
    );
  const out = runIt(run, finalShrink, sourceValues, qParams.verbose, qParams.markInterruptAsFailure).toRunDetails(
    qParams.seed,
    qParams.path,
    maxSkips,
    qParams,
  );
  runPluginCompletionHooksSync(pluginInstances, out);
  return out;
}
function assert(property2, params) {
  const out = check(property2, params);
  if (property2.isAsync()) return out.then(asyncReportRunDetails);
  else reportRunDetails(out);
}
function toProperty(generator2, qParams) {
  const prop = !Object.hasOwn(generator2, 'isAsync') ? new Property(generator2, () => true) : generator2;
  return qParams.unbiased === true ? new UnbiasedProperty(prop) : prop;
}
function streamSample(generator2, params) {
  const qParams = read(
    typeof params === 'number'
      ? {
          ...readConfigureGlobal(),
          numRuns: params,
        }
      : {
          ...readConfigureGlobal(),
          ...params,
        },
  );
  const nextProperty = toProperty(generator2, qParams);
  const shrink = nextProperty.shrink.bind(nextProperty);
  return (
    qParams.path.length === 0
      ? stream(toss(nextProperty, qParams.seed, qParams.randomType, qParams.examples))
      : pathWalk(
          qParams.path,
          stream(lazyToss(nextProperty, qParams.seed, qParams.randomType, qParams.examples)),
          shrink,
        )
  )
    .take(qParams.numRuns)
    .map((s) => s.value_);
}
function sample(generator2, params) {
  return [...streamSample(generator2, params)];
}
function round2(n) {
  return (Math.round(n * 100) / 100).toFixed(2);
}
function statistics2(generator2, classify, params) {
  const qParams = read(
    typeof params === 'number'
      ? {
          ...readConfigureGlobal(),
          numRuns: params,
        }
      : {
          ...readConfigureGlobal(),
          ...params,
        },
  );
  const recorded = {};
  for (const g of streamSample(generator2, params)) {
    const out = classify(g);
    const categories = Array.isArray(out) ? out : [out];
    for (const c of categories) recorded[c] = (recorded[c] || 0) + 1;
  }
  const data4 = Object.entries(recorded)
    .sort((a, b) => b[1] - a[1])
    .map((i) => [i[0], `${round2((i[1] * 100) / qParams.numRuns)}%`]);
  const longestName = data4.map((i) => i[0].length).reduce((p, c) => Math.max(p, c), 0);
  const longestPercent = data4.map((i) => i[1].length).reduce((p, c) => Math.max(p, c), 0);
  for (const item of data4)
    qParams.logger(`${item[0].padEnd(longestName, '.')}..${item[1].padStart(longestPercent, '.')}`);
}
var safeObjectAssign$5 = Object.assign;
function buildGeneratorValue(mrng, biasFactor, computePreBuiltValues, arbitraryCache) {
  const preBuiltValues = computePreBuiltValues();
  let localMrng = mrng.clone();
  const context2 = {
    mrng: mrng.clone(),
    biasFactor,
    history: [],
  };
  const valueFunction = (arb) => {
    const preBuiltValue = preBuiltValues[context2.history.length];
    if (preBuiltValue !== void 0 && preBuiltValue.arb === arb) {
      const value = preBuiltValue.value;
      safePush(context2.history, {
        arb,
        value,
        context: preBuiltValue.context,
        mrng: preBuiltValue.mrng,
      });
      localMrng = preBuiltValue.mrng.clone();
      return value;
    }
    const g = arb.generate(localMrng, biasFactor);
    safePush(context2.history, {
      arb,
      value: g.value_,
      context: g.context,
      mrng: localMrng.clone(),
    });
    return g.value;
  };
  const memoedValueFunction = (arb, ...args) => {
    return valueFunction(arbitraryCache(arb, args));
  };
  return new Value(
    safeObjectAssign$5(memoedValueFunction, {
      values() {
        return safeMap(context2.history, (c) => c.value);
      },
      [cloneMethod]() {
        return buildGeneratorValue(mrng, biasFactor, computePreBuiltValues, arbitraryCache).value;
      },
      [toStringMethod]() {
        return stringify(safeMap(context2.history, (c) => c.value));
      },
    }),
    context2,
  );
}
var safeArrayIsArray$3 = Array.isArray;
var safeObjectKeys$4 = Object.keys;
var safeObjectIs$7 = Object.is;
function buildStableArbitraryGeneratorCache(isEqual) {
  const previousCallsPerBuilder = new SMap$2();
  return function stableArbitraryGeneratorCache(builder, args) {
    const entriesForBuilder = safeMapGet(previousCallsPerBuilder, builder);
    if (entriesForBuilder === void 0) {
      const newValue2 = builder(...args);
      safeMapSet(previousCallsPerBuilder, builder, [
        {
          args,
          value: newValue2,
        },
      ]);
      return newValue2;
    }
    const safeEntriesForBuilder = entriesForBuilder;
    for (const entry of safeEntriesForBuilder) if (isEqual(args, entry.args)) return entry.value;
    const newValue = builder(...args);
    safePush(safeEntriesForBuilder, {
      args,
      value: newValue,
    });
    return newValue;
  };
}
function naiveIsEqual(v1, v2) {
  if (v1 !== null && typeof v1 === 'object' && v2 !== null && typeof v2 === 'object') {
    if (safeArrayIsArray$3(v1)) {
      if (!safeArrayIsArray$3(v2)) return false;
      if (v1.length !== v2.length) return false;
    } else if (safeArrayIsArray$3(v2)) return false;
    if (safeObjectKeys$4(v1).length !== safeObjectKeys$4(v2).length) return false;
    for (const index in v1) {
      if (!(index in v2)) return false;
      if (!naiveIsEqual(v1[index], v2[index])) return false;
    }
    return true;
  } else return safeObjectIs$7(v1, v2);
}
var GeneratorArbitrary = class extends Arbitrary {
  constructor(..._args) {
    super(..._args);
    this.arbitraryCache = buildStableArbitraryGeneratorCache(naiveIsEqual);
  }
  generate(mrng, biasFactor) {
    return buildGeneratorValue(mrng, biasFactor, () => [], this.arbitraryCache);
  }
  canShrinkWithoutContext(_value) {
    return false;
  }
  shrink(_value, context2) {
    if (context2 === void 0) return Stream.nil();
    const safeContext = context2;
    const mrng = safeContext.mrng;
    const biasFactor = safeContext.biasFactor;
    const history = safeContext.history;
    return tupleShrink(
      history.map((c) => c.arb),
      history.map((c) => c.value),
      history.map((c) => c.context),
    ).map((shrink) => {
      function computePreBuiltValues() {
        const subValues = shrink.value;
        const subContexts = shrink.context;
        return safeMap(history, (entry, index) => ({
          arb: entry.arb,
          value: subValues[index],
          context: subContexts[index],
          mrng: entry.mrng,
        }));
      }
      return buildGeneratorValue(mrng, biasFactor, computePreBuiltValues, this.arbitraryCache);
    });
  }
};
function gen() {
  return new GeneratorArbitrary();
}
var safeMathFloor$6 = Math.floor;
var safeMathLog$2 = Math.log;
function integerLogLike(v) {
  return safeMathFloor$6(safeMathLog$2(v) / safeMathLog$2(2));
}
function bigIntLogLike(v) {
  if (v === SBigInt2(0)) return SBigInt2(0);
  return SBigInt2(SString(v).length);
}
function biasNumericRange(min, max, logLike) {
  if (min === max)
    return [
      {
        min,
        max,
      },
    ];
  if (min < 0 && max > 0) {
    const logMin = logLike(-min);
    const logMax = logLike(max);
    return [
      {
        min: -logMin,
        max: logMax,
      },
      {
        min: max - logMax,
        max,
      },
      {
        min,
        max: min + logMin,
      },
    ];
  }
  const logGap = logLike(max - min);
  const arbCloseToMin = {
    min,
    max: min + logGap,
  };
  const arbCloseToMax = {
    min: max - logGap,
    max,
  };
  return min < 0 ? [arbCloseToMax, arbCloseToMin] : [arbCloseToMin, arbCloseToMax];
}
var safeMathCeil = Math.ceil;
var safeMathFloor$5 = Math.floor;
function halvePosInteger(n) {
  return safeMathFloor$5(n / 2);
}
function halveNegInteger(n) {
  return safeMathCeil(n / 2);
}
function shrinkInteger(current, target, tryTargetAsap) {
  const realGap = current - target;
  function* shrinkDecr() {
    let previous = tryTargetAsap ? void 0 : target;
    const gap = tryTargetAsap ? realGap : halvePosInteger(realGap);
    for (let toremove = gap; toremove > 0; toremove = halvePosInteger(toremove)) {
      const next = toremove === realGap ? target : current - toremove;
      yield new Value(next, previous);
      previous = next;
    }
  }
  function* shrinkIncr() {
    let previous = tryTargetAsap ? void 0 : target;
    const gap = tryTargetAsap ? realGap : halveNegInteger(realGap);
    for (let toremove = gap; toremove < 0; toremove = halveNegInteger(toremove)) {
      const next = toremove === realGap ? target : current - toremove;
      yield new Value(next, previous);
      previous = next;
    }
  }
  return realGap > 0 ? stream(shrinkDecr()) : stream(shrinkIncr());
}
var safeMathSign = Math.sign;
var safeNumberIsInteger$6 = Number.isInteger;
var safeObjectIs$6 = Object.is;
var IntegerArbitrary = class IntegerArbitrary2 extends Arbitrary {
  constructor(min, max) {
    super();
    this.min = min;
    this.max = max;
    this.ranges = biasNumericRange(min, max, integerLogLike);
  }
  generate(mrng, biasFactor) {
    if (biasFactor === void 0 || mrng.nextInt(1, biasFactor) !== 1)
      return new Value(mrng.nextInt(this.min, this.max), void 0);
    const ranges = this.ranges;
    if (ranges.length === 1) {
      const range2 = ranges[0];
      return new Value(mrng.nextInt(range2.min, range2.max), void 0);
    }
    const id = mrng.nextInt(-2 * (ranges.length - 1), ranges.length - 2);
    const range = id < 0 ? ranges[0] : ranges[id + 1];
    return new Value(mrng.nextInt(range.min, range.max), void 0);
  }
  canShrinkWithoutContext(value) {
    return (
      typeof value === 'number' &&
      safeNumberIsInteger$6(value) &&
      !safeObjectIs$6(value, -0) &&
      this.min <= value &&
      value <= this.max
    );
  }
  shrink(current, context2) {
    if (!IntegerArbitrary2.isValidContext(current, context2))
      return shrinkInteger(current, this.min <= 0 && this.max >= 0 ? 0 : this.min < 0 ? this.max : this.min, true);
    if (this.isLastChanceTry(current, context2)) return Stream.of(new Value(context2, void 0));
    return shrinkInteger(current, context2, false);
  }
  isLastChanceTry(current, context2) {
    if (current > 0) return current === context2 + 1 && current > this.min;
    if (current < 0) return current === context2 - 1 && current < this.max;
    return false;
  }
  static isValidContext(current, context2) {
    if (context2 === void 0) return false;
    if (typeof context2 !== 'number') throw new Error(`Invalid context type passed to IntegerArbitrary (#1)`);
    if (context2 !== 0 && safeMathSign(current) !== safeMathSign(context2))
      throw new Error(`Invalid context value passed to IntegerArbitrary (#2)`);
    return true;
  }
};
var safeNumberIsInteger$5 = Number.isInteger;
function buildCompleteIntegerConstraints(constraints) {
  return {
    min: constraints.min !== void 0 ? constraints.min : -2147483648,
    max: constraints.max !== void 0 ? constraints.max : 2147483647,
  };
}
function integer(constraints = {}) {
  const fullConstraints = buildCompleteIntegerConstraints(constraints);
  if (fullConstraints.min > fullConstraints.max)
    throw new Error('fc.integer maximum value should be equal or greater than the minimum one');
  if (!safeNumberIsInteger$5(fullConstraints.min)) throw new Error('fc.integer minimum value should be an integer');
  if (!safeNumberIsInteger$5(fullConstraints.max)) throw new Error('fc.integer maximum value should be an integer');
  return new IntegerArbitrary(fullConstraints.min, fullConstraints.max);
}
var depthContextCache = /* @__PURE__ */ new Map();
function getDepthContextFor(contextMeta) {
  if (contextMeta === void 0) return { depth: 0 };
  if (typeof contextMeta !== 'string') return contextMeta;
  const cachedContext = safeMapGet(depthContextCache, contextMeta);
  if (cachedContext !== void 0) return cachedContext;
  const context2 = { depth: 0 };
  safeMapSet(depthContextCache, contextMeta, context2);
  return context2;
}
function createDepthIdentifier() {
  return { depth: 0 };
}
var NoopSlicedGenerator = class {
  constructor(arb, mrng, biasFactor) {
    this.arb = arb;
    this.mrng = mrng;
    this.biasFactor = biasFactor;
  }
  attemptExact() {}
  next() {
    return this.arb.generate(this.mrng, this.biasFactor);
  }
};
var safeMathMin$5 = Math.min;
var safeMathMax$2 = Math.max;
var SlicedBasedGenerator = class {
  constructor(arb, mrng, slices, biasFactor) {
    this.arb = arb;
    this.mrng = mrng;
    this.slices = slices;
    this.biasFactor = biasFactor;
    this.activeSliceIndex = 0;
    this.nextIndexInSlice = 0;
    this.lastIndexInSlice = -1;
  }
  attemptExact(targetLength) {
    if (targetLength !== 0 && this.mrng.nextInt(1, this.biasFactor) === 1) {
      const eligibleIndices = [];
      for (let index = 0; index !== this.slices.length; ++index)
        if (this.slices[index].length === targetLength) safePush(eligibleIndices, index);
      if (eligibleIndices.length === 0) return;
      this.activeSliceIndex = eligibleIndices[this.mrng.nextInt(0, eligibleIndices.length - 1)];
      this.nextIndexInSlice = 0;
      this.lastIndexInSlice = targetLength - 1;
    }
  }
  next() {
    if (this.nextIndexInSlice <= this.lastIndexInSlice)
      return new Value(this.slices[this.activeSliceIndex][this.nextIndexInSlice++], void 0);
    if (this.mrng.nextInt(1, this.biasFactor) !== 1) return this.arb.generate(this.mrng, this.biasFactor);
    this.activeSliceIndex = this.mrng.nextInt(0, this.slices.length - 1);
    const slice = this.slices[this.activeSliceIndex];
    if (this.mrng.nextInt(1, this.biasFactor) !== 1) {
      this.nextIndexInSlice = 1;
      this.lastIndexInSlice = slice.length - 1;
      return new Value(slice[0], void 0);
    }
    const rangeBoundaryA = this.mrng.nextInt(0, slice.length - 1);
    const rangeBoundaryB = this.mrng.nextInt(0, slice.length - 1);
    this.nextIndexInSlice = safeMathMin$5(rangeBoundaryA, rangeBoundaryB);
    this.lastIndexInSlice = safeMathMax$2(rangeBoundaryA, rangeBoundaryB);
    return new Value(slice[this.nextIndexInSlice++], void 0);
  }
};
function buildSlicedGenerator(arb, mrng, slices, biasFactor) {
  if (biasFactor === void 0 || slices.length === 0 || mrng.nextInt(1, biasFactor) !== 1)
    return new NoopSlicedGenerator(arb, mrng, biasFactor);
  return new SlicedBasedGenerator(arb, mrng, slices, biasFactor);
}
var safeMathFloor$4 = Math.floor;
var safeMathLog$1 = Math.log;
var safeArrayIsArray$2 = Array.isArray;
function biasedMaxLength(minLength, maxLength) {
  if (minLength === maxLength) return minLength;
  return minLength + safeMathFloor$4(safeMathLog$1(maxLength - minLength) / safeMathLog$1(2));
}
var ArrayArbitrary = class ArrayArbitrary2 extends Arbitrary {
  constructor(arb, minLength, maxGeneratedLength, maxLength, depthIdentifier, setBuilder, customSlices) {
    super();
    this.arb = arb;
    this.minLength = minLength;
    this.maxGeneratedLength = maxGeneratedLength;
    this.maxLength = maxLength;
    this.setBuilder = setBuilder;
    this.customSlices = customSlices;
    this.lengthArb = integer({
      min: minLength,
      max: maxGeneratedLength,
    });
    this.depthContext = getDepthContextFor(depthIdentifier);
    this.cachedBiasedMaxLength = biasedMaxLength(minLength, maxGeneratedLength);
  }
  preFilter(tab) {
    if (this.setBuilder === void 0) return tab;
    const s = this.setBuilder();
    for (let index = 0; index !== tab.length; ++index) s.tryAdd(tab[index]);
    return s.getData();
  }
  static makeItCloneable(vs, shrinkables) {
    vs[cloneMethod] = () => {
      const cloned = [];
      for (let idx = 0; idx !== shrinkables.length; ++idx) safePush(cloned, shrinkables[idx].value);
      this.makeItCloneable(cloned, shrinkables);
      return cloned;
    };
    return vs;
  }
  generateNItemsNoDuplicates(setBuilder, N2, mrng, biasFactorItems) {
    let numSkippedInRow = 0;
    const s = setBuilder();
    const slicedGenerator = buildSlicedGenerator(this.arb, mrng, this.customSlices, biasFactorItems);
    while (s.size() < N2 && numSkippedInRow < this.maxGeneratedLength) {
      const current = slicedGenerator.next();
      if (s.tryAdd(current)) numSkippedInRow = 0;
      else numSkippedInRow += 1;
    }
    return s.getData();
  }
  safeGenerateNItemsNoDuplicates(setBuilder, N2, mrng, biasFactorItems) {
    const depthImpact = N2 - this.cachedBiasedMaxLength;
    if (depthImpact <= 0) return this.generateNItemsNoDuplicates(setBuilder, N2, mrng, biasFactorItems);
    this.depthContext.depth += depthImpact;
    try {
      return this.generateNItemsNoDuplicates(setBuilder, N2, mrng, biasFactorItems);
    } finally {
      this.depthContext.depth -= depthImpact;
    }
  }
  generateNItems(N2, mrng, biasFactorItems) {
    const items2 = [];
    const slicedGenerator = buildSlicedGenerator(this.arb, mrng, this.customSlices, biasFactorItems);
    slicedGenerator.attemptExact(N2);
    for (let index = 0; index !== N2; ++index) safePush(items2, slicedGenerator.next());
    return items2;
  }
  safeGenerateNItems(N2, mrng, biasFactorItems) {
    const depthImpact = N2 - this.cachedBiasedMaxLength;
    if (depthImpact <= 0) return this.generateNItems(N2, mrng, biasFactorItems);
    this.depthContext.depth += depthImpact;
    try {
      return this.generateNItems(N2, mrng, biasFactorItems);
    } finally {
      this.depthContext.depth -= depthImpact;
    }
  }
  wrapper(itemsRaw, shrunkOnce, itemsRawLengthContext, startIndex) {
    const items2 = shrunkOnce ? this.preFilter(itemsRaw) : itemsRaw;
    let cloneable = false;
    const vs = [];
    const itemsContexts = [];
    for (let idx = 0; idx !== items2.length; ++idx) {
      const s = items2[idx];
      cloneable = cloneable || s.hasToBeCloned;
      safePush(vs, s.value);
      safePush(itemsContexts, s.context);
    }
    if (cloneable) ArrayArbitrary2.makeItCloneable(vs, items2);
    return new Value(vs, {
      shrunkOnce,
      lengthContext:
        itemsRaw.length === items2.length && itemsRawLengthContext !== void 0 ? itemsRawLengthContext : void 0,
      itemsContexts,
      startIndex,
    });
  }
  generate(mrng, biasFactor) {
    let targetSize;
    let biasFactorItems;
    if (biasFactor === void 0) targetSize = this.lengthArb.generate(mrng, void 0).value;
    else if (this.minLength === this.maxGeneratedLength) {
      targetSize = this.lengthArb.generate(mrng, void 0).value;
      biasFactorItems = biasFactor;
    } else if (mrng.nextInt(1, biasFactor) !== 1) targetSize = this.lengthArb.generate(mrng, void 0).value;
    else if (mrng.nextInt(1, biasFactor) !== 1) {
      targetSize = this.lengthArb.generate(mrng, void 0).value;
      biasFactorItems = biasFactor;
    } else {
      const maxBiasedLength = this.cachedBiasedMaxLength;
      targetSize = integer({
        min: this.minLength,
        max: maxBiasedLength,
      }).generate(mrng, void 0).value;
      biasFactorItems = biasFactor;
    }
    const items2 =
      this.setBuilder !== void 0
        ? this.safeGenerateNItemsNoDuplicates(this.setBuilder, targetSize, mrng, biasFactorItems)
        : this.safeGenerateNItems(targetSize, mrng, biasFactorItems);
    return this.wrapper(items2, false, void 0, 0);
  }
  canShrinkWithoutContext(value) {
    if (!safeArrayIsArray$2(value) || this.minLength > value.length || value.length > this.maxLength) return false;
    for (let index = 0; index !== value.length; ++index) {
      if (!(index in value)) return false;
      if (!this.arb.canShrinkWithoutContext(value[index])) return false;
    }
    return this.preFilter(safeMap(value, (item) => new Value(item, void 0))).length === value.length;
  }
  shrinkItemByItem(value, safeContext, endIndex) {
    const shrinks = [];
    for (let index = safeContext.startIndex; index < endIndex; ++index)
      safePush(
        shrinks,
        makeLazy(() =>
          this.arb.shrink(value[index], safeContext.itemsContexts[index]).map((v) => {
            const beforeCurrent = safeMap(
              safeSlice(value, 0, index),
              (v2, i) => new Value(cloneIfNeeded(v2), safeContext.itemsContexts[i]),
            );
            const afterCurrent = safeMap(
              safeSlice(value, index + 1),
              (v2, i) => new Value(cloneIfNeeded(v2), safeContext.itemsContexts[i + index + 1]),
            );
            return [[...beforeCurrent, v, ...afterCurrent], void 0, index];
          }),
        ),
      );
    return Stream.nil().join(...shrinks);
  }
  shrinkImpl(value, context2) {
    if (value.length === 0) return Stream.nil();
    const safeContext =
      context2 !== void 0
        ? context2
        : {
            shrunkOnce: false,
            lengthContext: void 0,
            itemsContexts: [],
            startIndex: 0,
          };
    return this.lengthArb
      .shrink(value.length, safeContext.lengthContext)
      .drop(safeContext.shrunkOnce && safeContext.lengthContext === void 0 && value.length > this.minLength + 1 ? 1 : 0)
      .map((lengthValue) => {
        const sliceStart = value.length - lengthValue.value;
        return [
          safeMap(
            safeSlice(value, sliceStart),
            (v, index) => new Value(cloneIfNeeded(v), safeContext.itemsContexts[index + sliceStart]),
          ),
          lengthValue.context,
          0,
        ];
      })
      .join(
        makeLazy(() =>
          value.length > this.minLength
            ? this.shrinkItemByItem(value, safeContext, 1)
            : this.shrinkItemByItem(value, safeContext, value.length),
        ),
      )
      .join(
        value.length > this.minLength
          ? makeLazy(() => {
              const subContext = {
                shrunkOnce: false,
                lengthContext: void 0,
                itemsContexts: safeSlice(safeContext.itemsContexts, 1),
                startIndex: 0,
              };
              return this.shrinkImpl(safeSlice(value, 1), subContext)
                .filter((v) => this.minLength <= v[0].length + 1)
                .map((v) => {
                  return [[new Value(cloneIfNeeded(value[0]), safeContext.itemsContexts[0]), ...v[0]], void 0, 0];
                });
            })
          : Stream.nil(),
      );
  }
  shrink(value, context2) {
    return this.shrinkImpl(value, context2).map((contextualValue) =>
      this.wrapper(contextualValue[0], true, contextualValue[1], contextualValue[2]),
    );
  }
};
var safeMathFloor$3 = Math.floor;
var safeMathMin$4 = Math.min;
var MaxLengthUpperBound = 2147483647;
var orderedSize = ['xsmall', 'small', 'medium', 'large', 'xlarge'];
var orderedRelativeSize = ['-4', '-3', '-2', '-1', '=', '+1', '+2', '+3', '+4'];
var DefaultSize = 'small';
function maxLengthFromMinLength(minLength, size2) {
  switch (size2) {
    case 'xsmall':
      return safeMathFloor$3(1.1 * minLength) + 1;
    case 'small':
      return 2 * minLength + 10;
    case 'medium':
      return 11 * minLength + 100;
    case 'large':
      return 101 * minLength + 1e3;
    case 'xlarge':
      return 1001 * minLength + 1e4;
    default:
      throw new Error(`Unable to compute lengths based on received size: ${size2}`);
  }
}
function relativeSizeToSize(size2, defaultSize) {
  const sizeInRelative = safeIndexOf(orderedRelativeSize, size2);
  if (sizeInRelative === -1) return size2;
  const defaultSizeInSize = safeIndexOf(orderedSize, defaultSize);
  if (defaultSizeInSize === -1)
    throw new Error(`Unable to offset size based on the unknown defaulted one: ${defaultSize}`);
  const resultingSizeInSize = defaultSizeInSize + sizeInRelative - 4;
  return resultingSizeInSize < 0
    ? orderedSize[0]
    : resultingSizeInSize >= orderedSize.length
      ? orderedSize[orderedSize.length - 1]
      : orderedSize[resultingSizeInSize];
}
function maxGeneratedLengthFromSizeForArbitrary(size2, minLength, maxLength, specifiedMaxLength) {
  const { baseSize: defaultSize = DefaultSize, defaultSizeToMaxWhenMaxSpecified } = readConfigureGlobal() || {};
  const definedSize =
    size2 !== void 0 ? size2 : specifiedMaxLength && defaultSizeToMaxWhenMaxSpecified ? 'max' : defaultSize;
  if (definedSize === 'max') return maxLength;
  const finalSize = relativeSizeToSize(definedSize, defaultSize);
  return safeMathMin$4(maxLengthFromMinLength(minLength, finalSize), maxLength);
}
function depthBiasFromSizeForArbitrary(depthSizeOrSize, specifiedMaxDepth) {
  if (typeof depthSizeOrSize === 'number') return 1 / depthSizeOrSize;
  const { baseSize: defaultSize = DefaultSize, defaultSizeToMaxWhenMaxSpecified } = readConfigureGlobal() || {};
  const definedSize =
    depthSizeOrSize !== void 0
      ? depthSizeOrSize
      : specifiedMaxDepth && defaultSizeToMaxWhenMaxSpecified
        ? 'max'
        : defaultSize;
  if (definedSize === 'max') return 0;
  switch (relativeSizeToSize(definedSize, defaultSize)) {
    case 'xsmall':
      return 1;
    case 'small':
      return 0.5;
    case 'medium':
      return 0.25;
    case 'large':
      return 0.125;
    case 'xlarge':
      return 0.0625;
  }
}
function resolveSize(size2) {
  const { baseSize: defaultSize = DefaultSize } = readConfigureGlobal() || {};
  if (size2 === void 0) return defaultSize;
  return relativeSizeToSize(size2, defaultSize);
}
function array(arb, constraints = {}) {
  const size2 = constraints.size;
  const minLength = constraints.minLength || 0;
  const maxLengthOrUnset = constraints.maxLength;
  const depthIdentifier = constraints.depthIdentifier;
  const maxLength = maxLengthOrUnset !== void 0 ? maxLengthOrUnset : MaxLengthUpperBound;
  return new ArrayArbitrary(
    arb,
    minLength,
    maxGeneratedLengthFromSizeForArbitrary(size2, minLength, maxLength, maxLengthOrUnset !== void 0),
    maxLength,
    depthIdentifier,
    void 0,
    constraints.experimentalCustomSlices || [],
  );
}
function halveBigInt(n) {
  return n / SBigInt2(2);
}
function shrinkBigInt(current, target, tryTargetAsap) {
  const realGap = current - target;
  function* shrinkDecr() {
    let previous = tryTargetAsap ? void 0 : target;
    const gap = tryTargetAsap ? realGap : halveBigInt(realGap);
    for (let toremove = gap; toremove > 0; toremove = halveBigInt(toremove)) {
      const next = current - toremove;
      yield new Value(next, previous);
      previous = next;
    }
  }
  function* shrinkIncr() {
    let previous = tryTargetAsap ? void 0 : target;
    const gap = tryTargetAsap ? realGap : halveBigInt(realGap);
    for (let toremove = gap; toremove < 0; toremove = halveBigInt(toremove)) {
      const next = current - toremove;
      yield new Value(next, previous);
      previous = next;
    }
  }
  return realGap > 0 ? stream(shrinkDecr()) : stream(shrinkIncr());
}
var BigIntArbitrary = class BigIntArbitrary2 extends Arbitrary {
  constructor(min, max) {
    super();
    this.min = min;
    this.max = max;
  }
  generate(mrng, biasFactor) {
    const range = this.computeGenerateRange(mrng, biasFactor);
    return new Value(mrng.nextBigInt(range.min, range.max), void 0);
  }
  computeGenerateRange(mrng, biasFactor) {
    if (biasFactor === void 0 || mrng.nextInt(1, biasFactor) !== 1)
      return {
        min: this.min,
        max: this.max,
      };
    const ranges = biasNumericRange(this.min, this.max, bigIntLogLike);
    if (ranges.length === 1) return ranges[0];
    const id = mrng.nextInt(-2 * (ranges.length - 1), ranges.length - 2);
    return id < 0 ? ranges[0] : ranges[id + 1];
  }
  canShrinkWithoutContext(value) {
    return typeof value === 'bigint' && this.min <= value && value <= this.max;
  }
  shrink(current, context2) {
    if (!BigIntArbitrary2.isValidContext(current, context2)) return shrinkBigInt(current, this.defaultTarget(), true);
    if (this.isLastChanceTry(current, context2)) return Stream.of(new Value(context2, void 0));
    return shrinkBigInt(current, context2, false);
  }
  defaultTarget() {
    if (this.min <= 0 && this.max >= 0) return SBigInt2(0);
    return this.min < 0 ? this.max : this.min;
  }
  isLastChanceTry(current, context2) {
    if (current > 0) return current === context2 + SBigInt2(1) && current > this.min;
    if (current < 0) return current === context2 - SBigInt2(1) && current < this.max;
    return false;
  }
  static isValidContext(current, context2) {
    if (context2 === void 0) return false;
    if (typeof context2 !== 'bigint') throw new Error(`Invalid context type passed to BigIntArbitrary (#1)`);
    const differentSigns = (current > 0 && context2 < 0) || (current < 0 && context2 > 0);
    if (context2 !== SBigInt2(0) && differentSigns)
      throw new Error(`Invalid context value passed to BigIntArbitrary (#2)`);
    return true;
  }
};
function buildCompleteBigIntConstraints(constraints) {
  const DefaultMin = SBigInt2(-1) << SBigInt2(255);
  const DefaultMax = (SBigInt2(1) << SBigInt2(255)) - SBigInt2(1);
  const min = constraints.min;
  const max = constraints.max;
  return {
    min: min !== void 0 ? min : DefaultMin - (max !== void 0 && max < SBigInt2(0) ? max * max : SBigInt2(0)),
    max: max !== void 0 ? max : DefaultMax + (min !== void 0 && min > SBigInt2(0) ? min * min : SBigInt2(0)),
  };
}
function extractBigIntConstraints(args) {
  if (args[0] === void 0) return {};
  if (args[1] === void 0) return args[0];
  return {
    min: args[0],
    max: args[1],
  };
}
function bigInt(...args) {
  const constraints = buildCompleteBigIntConstraints(extractBigIntConstraints(args));
  if (constraints.min > constraints.max) throw new Error('fc.bigInt expects max to be greater than or equal to min');
  return new BigIntArbitrary(constraints.min, constraints.max);
}
var stableObjectGetPrototypeOf$1 = Object.getPrototypeOf;
var NoBiasArbitrary = class extends Arbitrary {
  constructor(arb) {
    super();
    this.arb = arb;
  }
  generate(mrng, _biasFactor) {
    return this.arb.generate(mrng, void 0);
  }
  canShrinkWithoutContext(value) {
    return this.arb.canShrinkWithoutContext(value);
  }
  shrink(value, context2) {
    return this.arb.shrink(value, context2);
  }
};
function noBias(arb) {
  if (
    stableObjectGetPrototypeOf$1(arb) === NoBiasArbitrary.prototype &&
    arb.generate === NoBiasArbitrary.prototype.generate &&
    arb.canShrinkWithoutContext === NoBiasArbitrary.prototype.canShrinkWithoutContext &&
    arb.shrink === NoBiasArbitrary.prototype.shrink
  )
    return arb;
  return new NoBiasArbitrary(arb);
}
function booleanMapper(v) {
  return v === 1;
}
function booleanUnmapper(v) {
  if (typeof v !== 'boolean') throw new Error('Unsupported input type');
  return v === true ? 1 : 0;
}
function boolean() {
  return noBias(
    integer({
      min: 0,
      max: 1,
    }).map(booleanMapper, booleanUnmapper),
  );
}
var safeObjectIs$5 = Object.is;
var FastConstantValuesLookup = class {
  constructor(values) {
    this.values = values;
    this.fastValues = new SSet(this.values);
    let hasMinusZero = false;
    let hasPlusZero = false;
    if (safeHas(this.fastValues, 0))
      for (let idx = 0; idx !== this.values.length; ++idx) {
        const value = this.values[idx];
        hasMinusZero = hasMinusZero || safeObjectIs$5(value, -0);
        hasPlusZero = hasPlusZero || safeObjectIs$5(value, 0);
      }
    this.hasMinusZero = hasMinusZero;
    this.hasPlusZero = hasPlusZero;
  }
  has(value) {
    if (value === 0) {
      if (safeObjectIs$5(value, 0)) return this.hasPlusZero;
      return this.hasMinusZero;
    }
    return safeHas(this.fastValues, value);
  }
};
var ConstantArbitrary = class extends Arbitrary {
  constructor(values) {
    super();
    this.values = values;
  }
  generate(mrng, _biasFactor) {
    const idx = this.values.length === 1 ? 0 : mrng.nextInt(0, this.values.length - 1);
    const value = this.values[idx];
    if (!hasCloneMethod(value)) return new Value(value, idx);
    return new Value(value, idx, () => value[cloneMethod]());
  }
  canShrinkWithoutContext(value) {
    if (this.values.length === 1) return safeObjectIs$5(this.values[0], value);
    if (this.fastValues === void 0) this.fastValues = new FastConstantValuesLookup(this.values);
    return this.fastValues.has(value);
  }
  shrink(value, context2) {
    if (context2 === 0 || safeObjectIs$5(value, this.values[0])) return Stream.nil();
    return Stream.of(new Value(this.values[0], 0));
  }
};
function constantFrom(...values) {
  if (values.length === 0) throw new Error('fc.constantFrom expects at least one parameter');
  return new ConstantArbitrary(values);
}
function falsy(constraints) {
  if (!constraints || !constraints.withBigInt) return constantFrom(false, null, void 0, 0, '', NaN);
  return constantFrom(false, null, void 0, 0, '', NaN, SBigInt2(0));
}
function constant(value) {
  return new ConstantArbitrary([value]);
}
var ContextImplem = class ContextImplem2 {
  constructor() {
    this.receivedLogs = [];
  }
  log(data4) {
    this.receivedLogs.push(data4);
  }
  size() {
    return this.receivedLogs.length;
  }
  toString() {
    return JSON.stringify({ logs: this.receivedLogs });
  }
  [cloneMethod]() {
    return new ContextImplem2();
  }
};
function context() {
  return constant(new ContextImplem());
}
var safeNaN$2 = NaN;
var safeNumberIsNaN$4 = Number.isNaN;
function timeToDateMapper(time) {
  return new SDate(time);
}
function timeToDateUnmapper(value) {
  if (!(value instanceof SDate) || value.constructor !== SDate) throw new SError('Not a valid value for date unmapper');
  return safeGetTime(value);
}
function timeToDateMapperWithNaN(valueForNaN) {
  return (time) => {
    return time === valueForNaN ? new SDate(safeNaN$2) : timeToDateMapper(time);
  };
}
function timeToDateUnmapperWithNaN(valueForNaN) {
  return (value) => {
    const time = timeToDateUnmapper(value);
    return safeNumberIsNaN$4(time) ? valueForNaN : time;
  };
}
var safeNumberIsNaN$3 = Number.isNaN;
function date(constraints = {}) {
  const intMin = constraints.min !== void 0 ? safeGetTime(constraints.min) : -864e13;
  const intMax = constraints.max !== void 0 ? safeGetTime(constraints.max) : 864e13;
  const noInvalidDate = constraints.noInvalidDate;
  if (safeNumberIsNaN$3(intMin)) throw new Error('fc.date min must be valid instance of Date');
  if (safeNumberIsNaN$3(intMax)) throw new Error('fc.date max must be valid instance of Date');
  if (intMin > intMax) throw new Error('fc.date max must be greater or equal to min');
  if (noInvalidDate)
    return integer({
      min: intMin,
      max: intMax,
    }).map(timeToDateMapper, timeToDateUnmapper);
  const valueForNaN = intMax + 1;
  return integer({
    min: intMin,
    max: intMax + 1,
  }).map(timeToDateMapperWithNaN(valueForNaN), timeToDateUnmapperWithNaN(valueForNaN));
}
var ChainUntilArbitrary = class extends Arbitrary {
  constructor(startArb, chainer) {
    super();
    this.startArb = startArb;
    this.chainer = chainer;
  }
  generate(mrng, biasFactor) {
    const entries = [];
    const clonedMrng = mrng.clone();
    let current = this.startArb.generate(mrng, biasFactor);
    entries.push({
      arbitrary: this.startArb,
      value: current.value_,
      context: current.context,
      clonedMrng,
    });
    while (true) {
      const nextArb = this.chainer(current.value_);
      if (nextArb === void 0) break;
      const nextClonedMrng = mrng.clone();
      current = nextArb.generate(mrng, biasFactor);
      entries.push({
        arbitrary: nextArb,
        value: current.value_,
        context: current.context,
        clonedMrng: nextClonedMrng,
      });
    }
    const ctx = {
      biasFactor,
      entries,
      currentShrinkLevel: 0,
    };
    return new Value(current.value_, ctx);
  }
  canShrinkWithoutContext(_value) {
    return false;
  }
  shrink(value, context2) {
    if (!this.isSafeContext(context2)) return Stream.nil();
    return new Stream(this.shrinkIterator(context2));
  }
  *shrinkIterator(context2) {
    const { entries, currentShrinkLevel, biasFactor } = context2;
    for (let level = currentShrinkLevel; level < entries.length; ++level) {
      const entry = entries[level];
      const shrinks = entry.arbitrary.shrink(entry.value, entry.context);
      for (const shrunkValue of shrinks) {
        const newEntries = entries.slice(0, level);
        newEntries.push({
          arbitrary: entry.arbitrary,
          value: shrunkValue.value_,
          context: shrunkValue.context,
          clonedMrng: entry.clonedMrng,
        });
        let current = shrunkValue;
        const mrng = entry.clonedMrng.clone();
        while (true) {
          const nextArb = this.chainer(current.value_);
          if (nextArb === void 0) break;
          const nextClonedMrng = mrng.clone();
          const next = nextArb.generate(mrng, biasFactor);
          newEntries.push({
            arbitrary: nextArb,
            value: next.value_,
            context: next.context,
            clonedMrng: nextClonedMrng,
          });
          current = next;
        }
        const lastEntry = newEntries[newEntries.length - 1];
        const newContext = {
          biasFactor,
          entries: newEntries,
          currentShrinkLevel: level,
        };
        yield new Value(lastEntry.value, newContext);
      }
    }
  }
  isSafeContext(context2) {
    return (
      context2 !== null &&
      context2 !== void 0 &&
      typeof context2 === 'object' &&
      'biasFactor' in context2 &&
      'entries' in context2 &&
      'currentShrinkLevel' in context2
    );
  }
};
function chainUntil(startArb, chainer) {
  return new ChainUntilArbitrary(startArb, chainer);
}
var safeSymbolIterator = Symbol.iterator;
var safeIsArray = Array.isArray;
var safeObjectIs$4 = Object.is;
var CloneArbitrary = class CloneArbitrary2 extends Arbitrary {
  constructor(arb, numValues) {
    super();
    this.arb = arb;
    this.numValues = numValues;
  }
  generate(mrng, biasFactor) {
    const items2 = [];
    if (this.numValues <= 0) return this.wrapper(items2);
    for (let idx = 0; idx !== this.numValues - 1; ++idx) safePush(items2, this.arb.generate(mrng.clone(), biasFactor));
    safePush(items2, this.arb.generate(mrng, biasFactor));
    return this.wrapper(items2);
  }
  canShrinkWithoutContext(value) {
    if (!safeIsArray(value) || value.length !== this.numValues) return false;
    if (value.length === 0) return true;
    for (let index = 1; index < value.length; ++index) if (!safeObjectIs$4(value[0], value[index])) return false;
    return this.arb.canShrinkWithoutContext(value[0]);
  }
  shrink(value, context2) {
    if (value.length === 0) return Stream.nil();
    return new Stream(this.shrinkImpl(value, context2 !== void 0 ? context2 : [])).map((v) => this.wrapper(v));
  }
  *shrinkImpl(value, contexts) {
    const its = safeMap(value, (v, idx) => this.arb.shrink(v, contexts[idx])[safeSymbolIterator]());
    let cur = safeMap(its, (it) => it.next());
    while (!cur[0].done) {
      yield safeMap(cur, (c) => c.value);
      cur = safeMap(its, (it) => it.next());
    }
  }
  static makeItCloneable(vs, shrinkables) {
    vs[cloneMethod] = () => {
      const cloned = [];
      for (let idx = 0; idx !== shrinkables.length; ++idx) safePush(cloned, shrinkables[idx].value);
      this.makeItCloneable(cloned, shrinkables);
      return cloned;
    };
    return vs;
  }
  wrapper(items2) {
    let cloneable = false;
    const vs = [];
    const contexts = [];
    for (let idx = 0; idx !== items2.length; ++idx) {
      const s = items2[idx];
      cloneable = cloneable || s.hasToBeCloned;
      safePush(vs, s.value);
      safePush(contexts, s.context);
    }
    if (cloneable) CloneArbitrary2.makeItCloneable(vs, items2);
    return new Value(vs, contexts);
  }
};
function clone(arb, numValues) {
  return new CloneArbitrary(arb, numValues);
}
var CustomEqualSet = class {
  constructor(isEqual) {
    this.isEqual = isEqual;
    this.data = [];
  }
  tryAdd(value) {
    for (let idx = 0; idx !== this.data.length; ++idx) if (this.isEqual(this.data[idx], value)) return false;
    safePush(this.data, value);
    return true;
  }
  size() {
    return this.data.length;
  }
  getData() {
    return this.data;
  }
};
var safeNumberIsNaN$2 = Number.isNaN;
var StrictlyEqualSet = class {
  constructor(selector) {
    this.selector = selector;
    this.selectedItemsExceptNaN = new SSet();
    this.data = [];
  }
  tryAdd(value) {
    const selected = this.selector(value);
    if (safeNumberIsNaN$2(selected)) {
      safePush(this.data, value);
      return true;
    }
    const sizeBefore = this.selectedItemsExceptNaN.size;
    safeAdd(this.selectedItemsExceptNaN, selected);
    if (sizeBefore !== this.selectedItemsExceptNaN.size) {
      safePush(this.data, value);
      return true;
    }
    return false;
  }
  size() {
    return this.data.length;
  }
  getData() {
    return this.data;
  }
};
var safeObjectIs$3 = Object.is;
var SameValueSet = class {
  constructor(selector) {
    this.selector = selector;
    this.selectedItemsExceptMinusZero = new SSet();
    this.data = [];
    this.hasMinusZero = false;
  }
  tryAdd(value) {
    const selected = this.selector(value);
    if (safeObjectIs$3(selected, -0)) {
      if (this.hasMinusZero) return false;
      safePush(this.data, value);
      this.hasMinusZero = true;
      return true;
    }
    const sizeBefore = this.selectedItemsExceptMinusZero.size;
    safeAdd(this.selectedItemsExceptMinusZero, selected);
    if (sizeBefore !== this.selectedItemsExceptMinusZero.size) {
      safePush(this.data, value);
      return true;
    }
    return false;
  }
  size() {
    return this.data.length;
  }
  getData() {
    return this.data;
  }
};
var SameValueZeroSet = class {
  constructor(selector) {
    this.selector = selector;
    this.selectedItems = new SSet();
    this.data = [];
  }
  tryAdd(value) {
    const selected = this.selector(value);
    const sizeBefore = this.selectedItems.size;
    safeAdd(this.selectedItems, selected);
    if (sizeBefore !== this.selectedItems.size) {
      safePush(this.data, value);
      return true;
    }
    return false;
  }
  size() {
    return this.data.length;
  }
  getData() {
    return this.data;
  }
};
function buildUniqueArraySetBuilder(constraints) {
  if (typeof constraints.comparator === 'function') {
    if (constraints.selector === void 0) {
      const comparator2 = constraints.comparator;
      const isEqualForBuilder2 = (nextA, nextB) => comparator2(nextA.value_, nextB.value_);
      return () => new CustomEqualSet(isEqualForBuilder2);
    }
    const comparator = constraints.comparator;
    const selector2 = constraints.selector;
    const refinedSelector2 = (next) => selector2(next.value_);
    const isEqualForBuilder = (nextA, nextB) => comparator(refinedSelector2(nextA), refinedSelector2(nextB));
    return () => new CustomEqualSet(isEqualForBuilder);
  }
  const selector = constraints.selector || ((v) => v);
  const refinedSelector = (next) => selector(next.value_);
  switch (constraints.comparator) {
    case 'IsStrictlyEqual':
      return () => new StrictlyEqualSet(refinedSelector);
    case 'SameValueZero':
      return () => new SameValueZeroSet(refinedSelector);
    case 'SameValue':
    case void 0:
      return () => new SameValueSet(refinedSelector);
  }
}
function uniqueArray(arb, constraints = {}) {
  const minLength = constraints.minLength !== void 0 ? constraints.minLength : 0;
  const maxLength = constraints.maxLength !== void 0 ? constraints.maxLength : MaxLengthUpperBound;
  const maxGeneratedLength = maxGeneratedLengthFromSizeForArbitrary(
    constraints.size,
    minLength,
    maxLength,
    constraints.maxLength !== void 0,
  );
  const depthIdentifier = constraints.depthIdentifier;
  const arrayArb = new ArrayArbitrary(
    arb,
    minLength,
    maxGeneratedLength,
    maxLength,
    depthIdentifier,
    buildUniqueArraySetBuilder(constraints),
    [],
  );
  if (minLength === 0) return arrayArb;
  return arrayArb.filter((tab) => tab.length >= minLength);
}
var safeObjectCreate$5 = Object.create;
var safeObjectDefineProperty$2 = Object.defineProperty;
var safeObjectGetOwnPropertyDescriptor$2 = Object.getOwnPropertyDescriptor;
var safeObjectGetPrototypeOf$1 = Object.getPrototypeOf;
var safeObjectPrototype$1 = Object.prototype;
var safeReflectOwnKeys = Reflect.ownKeys;
function keyValuePairsToObjectMapper(definition) {
  const obj = definition[1] ? safeObjectCreate$5(null) : {};
  const keyValues = definition[0];
  for (let idx = 0; idx !== keyValues.length; ++idx) {
    const key = keyValues[idx][0];
    if (key === '__proto__')
      safeObjectDefineProperty$2(obj, key, {
        enumerable: true,
        configurable: true,
        writable: true,
        value: keyValues[idx][1],
      });
    else obj[key] = keyValues[idx][1];
  }
  return obj;
}
function isValidPropertyNameFilter(descriptor) {
  return (
    descriptor !== void 0 &&
    !!descriptor.configurable &&
    !!descriptor.enumerable &&
    !!descriptor.writable &&
    descriptor.get === void 0 &&
    descriptor.set === void 0
  );
}
function keyValuePairsToObjectUnmapper(value) {
  if (typeof value !== 'object' || value === null)
    throw new SError('Incompatible instance received: should be a non-null object');
  const hasNullPrototype = safeObjectGetPrototypeOf$1(value) === null;
  const hasObjectPrototype = safeObjectGetPrototypeOf$1(value) === safeObjectPrototype$1;
  if (!hasNullPrototype && !hasObjectPrototype)
    throw new SError('Incompatible instance received: should be of exact type Object');
  const propertyDescriptors = safeMap(safeReflectOwnKeys(value), (key) => [
    key,
    safeObjectGetOwnPropertyDescriptor$2(value, key),
  ]);
  if (!safeEvery(propertyDescriptors, ([, descriptor]) => isValidPropertyNameFilter(descriptor)))
    throw new SError('Incompatible instance received: should contain only c/e/w properties without get/set');
  return [safeMap(propertyDescriptors, ([key, descriptor]) => [key, descriptor.value]), hasNullPrototype];
}
function dictionaryKeyExtractor(entry) {
  return entry[0];
}
function dictionary(keyArb, valueArb, constraints = {}) {
  const noNullPrototype = !!constraints.noNullPrototype;
  return tuple(
    uniqueArray(tuple(keyArb, valueArb), {
      minLength: constraints.minKeys,
      maxLength: constraints.maxKeys,
      size: constraints.size,
      selector: dictionaryKeyExtractor,
      depthIdentifier: constraints.depthIdentifier,
    }),
    noNullPrototype ? constant(false) : boolean(),
  ).map(keyValuePairsToObjectMapper, keyValuePairsToObjectUnmapper);
}
var safePositiveInfinity$7 = Number.POSITIVE_INFINITY;
var safeMaxSafeInteger$2 = Number.MAX_SAFE_INTEGER;
var safeNumberIsInteger$4 = Number.isInteger;
var safeMathFloor$2 = Math.floor;
var safeMathPow = Math.pow;
var safeMathMin$3 = Math.min;
var FrequencyArbitrary = class FrequencyArbitrary2 extends Arbitrary {
  static from(warbs, constraints, label) {
    if (warbs.length === 0) throw new Error(`${label} expects at least one weighted arbitrary`);
    let totalWeight = 0;
    for (let idx = 0; idx !== warbs.length; ++idx) {
      if (warbs[idx].arbitrary === void 0) throw new Error(`${label} expects arbitraries to be specified`);
      const currentWeight = warbs[idx].weight;
      totalWeight += currentWeight;
      if (!safeNumberIsInteger$4(currentWeight)) throw new Error(`${label} expects weights to be integer values`);
      if (currentWeight < 0) throw new Error(`${label} expects weights to be superior or equal to 0`);
    }
    if (totalWeight <= 0) throw new Error(`${label} expects the sum of weights to be strictly superior to 0`);
    const sanitizedConstraints = {
      depthBias: depthBiasFromSizeForArbitrary(constraints.depthSize, constraints.maxDepth !== void 0),
      maxDepth: constraints.maxDepth !== void 0 ? constraints.maxDepth : safePositiveInfinity$7,
      withCrossShrink: !!constraints.withCrossShrink,
    };
    return new FrequencyArbitrary2(warbs, sanitizedConstraints, getDepthContextFor(constraints.depthIdentifier));
  }
  constructor(warbs, constraints, context2) {
    super();
    this.warbs = warbs;
    this.constraints = constraints;
    this.context = context2;
    let currentWeight = 0;
    this.cumulatedWeights = [];
    for (let idx = 0; idx !== warbs.length; ++idx) {
      currentWeight += warbs[idx].weight;
      safePush(this.cumulatedWeights, currentWeight);
    }
    this.totalWeight = currentWeight;
  }
  generate(mrng, biasFactor) {
    if (this.mustGenerateFirst()) return this.safeGenerateForIndex(mrng, 0, biasFactor);
    const selected = mrng.nextInt(this.computeNegDepthBenefit(), this.totalWeight - 1);
    for (let idx = 0; idx !== this.cumulatedWeights.length; ++idx)
      if (selected < this.cumulatedWeights[idx]) return this.safeGenerateForIndex(mrng, idx, biasFactor);
    throw new Error(`Unable to generate from fc.frequency`);
  }
  canShrinkWithoutContext(value) {
    return this.canShrinkWithoutContextIndex(value) !== -1;
  }
  shrink(value, context2) {
    if (context2 !== void 0) {
      const safeContext = context2;
      const selectedIndex = safeContext.selectedIndex;
      const originalBias = safeContext.originalBias;
      const originalShrinks = this.warbs[selectedIndex].arbitrary
        .shrink(value, safeContext.originalContext)
        .map((v) => this.mapIntoValue(selectedIndex, v, null, originalBias));
      if (safeContext.clonedMrngForFallbackFirst !== null) {
        if (safeContext.cachedGeneratedForFirst === void 0)
          safeContext.cachedGeneratedForFirst = this.safeGenerateForIndex(
            safeContext.clonedMrngForFallbackFirst,
            0,
            originalBias,
          );
        const valueFromFirst = safeContext.cachedGeneratedForFirst;
        return Stream.of(valueFromFirst).join(originalShrinks);
      }
      return originalShrinks;
    }
    const potentialSelectedIndex = this.canShrinkWithoutContextIndex(value);
    if (potentialSelectedIndex === -1) return Stream.nil();
    return this.defaultShrinkForFirst(potentialSelectedIndex).join(
      this.warbs[potentialSelectedIndex].arbitrary
        .shrink(value, void 0)
        .map((v) => this.mapIntoValue(potentialSelectedIndex, v, null, void 0)),
    );
  }
  /** Generate shrink values for first arbitrary when no context and no value was provided */
  defaultShrinkForFirst(selectedIndex) {
    ++this.context.depth;
    try {
      if (!this.mustFallbackToFirstInShrink(selectedIndex) || this.warbs[0].fallbackValue === void 0)
        return Stream.nil();
    } finally {
      --this.context.depth;
    }
    const rawShrinkValue = new Value(this.warbs[0].fallbackValue.default, void 0);
    return Stream.of(this.mapIntoValue(0, rawShrinkValue, null, void 0));
  }
  /** Extract the index of the generator that would have been able to gennrate the value */
  canShrinkWithoutContextIndex(value) {
    if (this.mustGenerateFirst()) return this.warbs[0].arbitrary.canShrinkWithoutContext(value) ? 0 : -1;
    try {
      ++this.context.depth;
      for (let idx = 0; idx !== this.warbs.length; ++idx) {
        const warb = this.warbs[idx];
        if (warb.weight !== 0 && warb.arbitrary.canShrinkWithoutContext(value)) return idx;
      }
      return -1;
    } finally {
      --this.context.depth;
    }
  }
  /** Map the output of one of the children with the context of frequency */
  mapIntoValue(idx, value, clonedMrngForFallbackFirst, biasFactor) {
    const context2 = {
      selectedIndex: idx,
      originalBias: biasFactor,
      originalContext: value.context,
      clonedMrngForFallbackFirst,
    };
    return new Value(value.value, context2);
  }
  /** Generate using Arbitrary at index idx and safely handle depth context */
  safeGenerateForIndex(mrng, idx, biasFactor) {
    ++this.context.depth;
    try {
      const value = this.warbs[idx].arbitrary.generate(mrng, biasFactor);
      const clonedMrngForFallbackFirst = this.mustFallbackToFirstInShrink(idx) ? mrng.clone() : null;
      return this.mapIntoValue(idx, value, clonedMrngForFallbackFirst, biasFactor);
    } finally {
      --this.context.depth;
    }
  }
  /** Check if generating a value based on the first arbitrary is compulsory */
  mustGenerateFirst() {
    return this.constraints.maxDepth <= this.context.depth;
  }
  /** Check if fallback on first arbitrary during shrinking is required */
  mustFallbackToFirstInShrink(idx) {
    return idx !== 0 && this.constraints.withCrossShrink && this.warbs[0].weight !== 0;
  }
  /** Compute the benefit for the current depth */
  computeNegDepthBenefit() {
    const depthBias = this.constraints.depthBias;
    if (depthBias <= 0 || this.warbs[0].weight === 0) return 0;
    const depthBenefit = safeMathFloor$2(safeMathPow(1 + depthBias, this.context.depth)) - 1;
    return -safeMathMin$3(this.totalWeight * depthBenefit, safeMaxSafeInteger$2) || 0;
  }
};
function isOneOfContraints(param) {
  return (
    param !== null &&
    param !== void 0 &&
    typeof param === 'object' &&
    !('generate' in param) &&
    !('arbitrary' in param) &&
    !('weight' in param)
  );
}
function toWeightedArbitrary(maybeWeightedArbitrary) {
  if (isArbitrary(maybeWeightedArbitrary))
    return {
      arbitrary: maybeWeightedArbitrary,
      weight: 1,
    };
  return maybeWeightedArbitrary;
}
function oneof(...args) {
  const constraints = args[0];
  if (isOneOfContraints(constraints)) {
    const weightedArbs2 = safeMap(safeSlice(args, 1), toWeightedArbitrary);
    return FrequencyArbitrary.from(weightedArbs2, constraints, 'fc.oneof');
  }
  const weightedArbs = safeMap(args, toWeightedArbitrary);
  return FrequencyArbitrary.from(weightedArbs, {}, 'fc.oneof');
}
var safeNumberIsInteger$3 = Number.isInteger;
function nat(arg) {
  const max = typeof arg === 'number' ? arg : arg && arg.max !== void 0 ? arg.max : 2147483647;
  if (max < 0) throw new Error('fc.nat value should be greater than or equal to 0');
  if (!safeNumberIsInteger$3(max)) throw new Error('fc.nat maximum value should be an integer');
  return new IntegerArbitrary(0, max);
}
var safeObjectIs$2 = Object.is;
function buildDichotomyEntries(entries) {
  let currentFrom = 0;
  const dichotomyEntries = [];
  for (const entry of entries) {
    const from = currentFrom;
    currentFrom = from + entry.num;
    const to = currentFrom - 1;
    dichotomyEntries.push({
      from,
      to,
      entry,
    });
  }
  return dichotomyEntries;
}
function findDichotomyEntry(dichotomyEntries, choiceIndex) {
  let min = 0;
  let max = dichotomyEntries.length;
  while (max - min > 1) {
    const mid = ~~((min + max) / 2);
    if (choiceIndex < dichotomyEntries[mid].from) max = mid;
    else min = mid;
  }
  return dichotomyEntries[min];
}
function indexToMappedConstantMapperFor(entries) {
  const dichotomyEntries = buildDichotomyEntries(entries);
  return function indexToMappedConstantMapper(choiceIndex) {
    const dichotomyEntry = findDichotomyEntry(dichotomyEntries, choiceIndex);
    return dichotomyEntry.entry.build(choiceIndex - dichotomyEntry.from);
  };
}
function buildReverseMapping(entries) {
  const reverseMapping = {
    mapping: new SMap$2(),
    negativeZeroIndex: void 0,
  };
  let choiceIndex = 0;
  for (let entryIdx = 0; entryIdx !== entries.length; ++entryIdx) {
    const entry = entries[entryIdx];
    for (let idxInEntry = 0; idxInEntry !== entry.num; ++idxInEntry) {
      const value = entry.build(idxInEntry);
      if (value === 0 && 1 / value === SNumber.NEGATIVE_INFINITY) reverseMapping.negativeZeroIndex = choiceIndex;
      else safeMapSet(reverseMapping.mapping, value, choiceIndex);
      ++choiceIndex;
    }
  }
  return reverseMapping;
}
function indexToMappedConstantUnmapperFor(entries) {
  let reverseMapping = null;
  return function indexToMappedConstantUnmapper(value) {
    if (reverseMapping === null) reverseMapping = buildReverseMapping(entries);
    const choiceIndex = safeObjectIs$2(value, -0)
      ? reverseMapping.negativeZeroIndex
      : safeMapGet(reverseMapping.mapping, value);
    if (choiceIndex === void 0) throw new SError('Unknown value encountered cannot be built using this mapToConstant');
    return choiceIndex;
  };
}
function computeNumChoices(options) {
  if (options.length === 0) throw new SError(`fc.mapToConstant expects at least one option`);
  let numChoices = 0;
  for (let idx = 0; idx !== options.length; ++idx) {
    if (options[idx].num < 0)
      throw new SError(`fc.mapToConstant expects all options to have a number of entries greater or equal to zero`);
    numChoices += options[idx].num;
  }
  if (numChoices === 0) throw new SError(`fc.mapToConstant expects at least one choice among options`);
  return numChoices;
}
function mapToConstant(...entries) {
  return nat({ max: computeNumChoices(entries) - 1 }).map(
    indexToMappedConstantMapperFor(entries),
    indexToMappedConstantUnmapperFor(entries),
  );
}
function tokenizeString(patternsArb, value, minLength, maxLength) {
  if (value.length === 0) {
    if (minLength > 0) return;
    return [];
  }
  if (maxLength <= 0) return;
  const stack = [
    {
      endIndexChunks: 0,
      nextStartIndex: 1,
      chunks: [],
    },
  ];
  while (stack.length > 0) {
    const last = safePop$1(stack);
    for (let index = last.nextStartIndex; index <= value.length; ++index) {
      const chunk = safeSubstring(value, last.endIndexChunks, index);
      if (patternsArb.canShrinkWithoutContext(chunk)) {
        const newChunks = [...last.chunks, chunk];
        if (index === value.length) {
          if (newChunks.length < minLength) break;
          return newChunks;
        }
        safePush(stack, {
          endIndexChunks: last.endIndexChunks,
          nextStartIndex: index + 1,
          chunks: last.chunks,
        });
        if (newChunks.length < maxLength)
          safePush(stack, {
            endIndexChunks: index,
            nextStartIndex: index + 1,
            chunks: newChunks,
          });
        break;
      }
    }
  }
}
function patternsToStringMapper(tab) {
  return safeJoin(tab, '');
}
function minLengthFrom(constraints) {
  return constraints.minLength !== void 0 ? constraints.minLength : 0;
}
function maxLengthFrom(constraints) {
  return constraints.maxLength !== void 0 ? constraints.maxLength : MaxLengthUpperBound;
}
function patternsToStringUnmapperIsValidLength(tokens2, constraints) {
  return minLengthFrom(constraints) <= tokens2.length && tokens2.length <= maxLengthFrom(constraints);
}
function patternsToStringUnmapperFor(patternsArb, constraints) {
  return function patternsToStringUnmapper(value) {
    if (typeof value !== 'string') throw new SError('Unsupported value');
    const tokens2 = tokenizeString(patternsArb, value, minLengthFrom(constraints), maxLengthFrom(constraints));
    if (tokens2 === void 0) throw new SError('Unable to unmap received string');
    return tokens2;
  };
}
var dangerousStrings = [
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  'apply',
  'arguments',
  'bind',
  'call',
  'caller',
  'length',
  'name',
  'prototype',
  'key',
  'ref',
];
function computeCandidateStringLegacy(dangerous, charArbitrary, stringSplitter) {
  let candidate;
  try {
    candidate = stringSplitter(dangerous);
  } catch {
    return;
  }
  for (const entry of candidate) if (!charArbitrary.canShrinkWithoutContext(entry)) return;
  return candidate;
}
function createSlicesForStringLegacy(charArbitrary, stringSplitter) {
  const slicesForString = [];
  for (const dangerous of dangerousStrings) {
    const candidate = computeCandidateStringLegacy(dangerous, charArbitrary, stringSplitter);
    if (candidate !== void 0) safePush(slicesForString, candidate);
  }
  return slicesForString;
}
var slicesPerArbitrary = /* @__PURE__ */ new WeakMap();
function createSlicesForStringNoConstraints(charArbitrary) {
  const slicesForString = [];
  for (const dangerous of dangerousStrings) {
    const candidate = tokenizeString(charArbitrary, dangerous, 0, MaxLengthUpperBound);
    if (candidate !== void 0) safePush(slicesForString, candidate);
  }
  return slicesForString;
}
function createSlicesForString(charArbitrary, constraints) {
  let slices = safeGet(slicesPerArbitrary, charArbitrary);
  if (slices === void 0) {
    slices = createSlicesForStringNoConstraints(charArbitrary);
    safeSet(slicesPerArbitrary, charArbitrary, slices);
  }
  const slicesForConstraints = [];
  for (const slice of slices)
    if (patternsToStringUnmapperIsValidLength(slice, constraints)) safePush(slicesForConstraints, slice);
  return slicesForConstraints;
}
var asciiAlphabetRanges = [[0, 127]];
var fullAlphabetRanges = [
  [0, 55295],
  [57344, 1114111],
];
var autonomousGraphemeRanges = [
  [32, 126],
  [160, 172],
  [174, 767],
  [880, 887],
  [890, 895],
  [900, 906],
  [908],
  [910, 929],
  [931, 1154],
  [1162, 1327],
  [1329, 1366],
  [1369, 1418],
  [1421, 1423],
  [1470],
  [1472],
  [1475],
  [1478],
  [1488, 1514],
  [1519, 1524],
  [1542, 1551],
  [1563],
  [1565, 1610],
  [1632, 1647],
  [1649, 1749],
  [1758],
  [1765, 1766],
  [1769],
  [1774, 1805],
  [1808],
  [1810, 1839],
  [1869, 1957],
  [1969],
  [1984, 2026],
  [2036, 2042],
  [2046, 2069],
  [2074],
  [2084],
  [2088],
  [2096, 2110],
  [2112, 2136],
  [2142],
  [2144, 2154],
  [2160, 2190],
  [2208, 2249],
  [2308, 2361],
  [2365],
  [2384],
  [2392, 2401],
  [2404, 2432],
  [2437, 2444],
  [2447, 2448],
  [2451, 2472],
  [2474, 2480],
  [2482],
  [2486, 2489],
  [2493],
  [2510],
  [2524, 2525],
  [2527, 2529],
  [2534, 2557],
  [2565, 2570],
  [2575, 2576],
  [2579, 2600],
  [2602, 2608],
  [2610, 2611],
  [2613, 2614],
  [2616, 2617],
  [2649, 2652],
  [2654],
  [2662, 2671],
  [2674, 2676],
  [2678],
  [2693, 2701],
  [2703, 2705],
  [2707, 2728],
  [2730, 2736],
  [2738, 2739],
  [2741, 2745],
  [2749],
  [2768],
  [2784, 2785],
  [2790, 2801],
  [2809],
  [2821, 2828],
  [2831, 2832],
  [2835, 2856],
  [2858, 2864],
  [2866, 2867],
  [2869, 2873],
  [2877],
  [2908, 2909],
  [2911, 2913],
  [2918, 2935],
  [2947],
  [2949, 2954],
  [2958, 2960],
  [2962, 2965],
  [2969, 2970],
  [2972],
  [2974, 2975],
  [2979, 2980],
  [2984, 2986],
  [2990, 3001],
  [3024],
  [3046, 3066],
  [3077, 3084],
  [3086, 3088],
  [3090, 3112],
  [3114, 3129],
  [3133],
  [3160, 3162],
  [3165],
  [3168, 3169],
  [3174, 3183],
  [3191, 3200],
  [3204, 3212],
  [3214, 3216],
  [3218, 3240],
  [3242, 3251],
  [3253, 3257],
  [3261],
  [3293, 3294],
  [3296, 3297],
  [3302, 3311],
  [3313, 3314],
  [3332, 3340],
  [3342, 3344],
  [3346, 3386],
  [3389],
  [3407],
  [3412, 3414],
  [3416, 3425],
  [3430, 3455],
  [3461, 3478],
  [3482, 3505],
  [3507, 3515],
  [3517],
  [3520, 3526],
  [3558, 3567],
  [3572],
  [3585, 3632],
  [3634],
  [3647, 3654],
  [3663, 3675],
  [3713, 3714],
  [3716],
  [3718, 3722],
  [3724, 3747],
  [3749],
  [3751, 3760],
  [3762],
  [3773],
  [3776, 3780],
  [3782],
  [3792, 3801],
  [3804, 3807],
  [3840, 3863],
  [3866, 3892],
  [3894],
  [3896],
  [3898, 3901],
  [3904, 3911],
  [3913, 3948],
  [3973],
  [3976, 3980],
  [4030, 4037],
  [4039, 4044],
  [4046, 4058],
  [4096, 4138],
  [4159, 4181],
  [4186, 4189],
  [4193],
  [4197, 4198],
  [4206, 4208],
  [4213, 4225],
  [4238],
  [4240, 4249],
  [4254, 4293],
  [4295],
  [4301],
  [4304, 4351],
  [4608, 4680],
  [4682, 4685],
  [4688, 4694],
  [4696],
  [4698, 4701],
  [4704, 4744],
  [4746, 4749],
  [4752, 4784],
  [4786, 4789],
  [4792, 4798],
  [4800],
  [4802, 4805],
  [4808, 4822],
  [4824, 4880],
  [4882, 4885],
  [4888, 4954],
  [4960, 4988],
  [4992, 5017],
  [5024, 5109],
  [5112, 5117],
  [5120, 5788],
  [5792, 5880],
  [5888, 5905],
  [5919, 5937],
  [5941, 5942],
  [5952, 5969],
  [5984, 5996],
  [5998, 6e3],
  [6016, 6067],
  [6100, 6108],
  [6112, 6121],
  [6128, 6137],
  [6144, 6154],
  [6160, 6169],
  [6176, 6264],
  [6272, 6276],
  [6279, 6312],
  [6314],
  [6320, 6389],
  [6400, 6430],
  [6464],
  [6468, 6509],
  [6512, 6516],
  [6528, 6571],
  [6576, 6601],
  [6608, 6618],
  [6622, 6678],
  [6686, 6740],
  [6784, 6793],
  [6800, 6809],
  [6816, 6829],
  [6917, 6963],
  [6981, 6988],
  [6992, 7018],
  [7028, 7038],
  [7043, 7072],
  [7086, 7141],
  [7164, 7203],
  [7227, 7241],
  [7245, 7304],
  [7312, 7354],
  [7357, 7367],
  [7379],
  [7401, 7404],
  [7406, 7411],
  [7413, 7414],
  [7418],
  [7424, 7615],
  [7680, 7957],
  [7960, 7965],
  [7968, 8005],
  [8008, 8013],
  [8016, 8023],
  [8025],
  [8027],
  [8029],
  [8031, 8061],
  [8064, 8116],
  [8118, 8132],
  [8134, 8147],
  [8150, 8155],
  [8157, 8175],
  [8178, 8180],
  [8182, 8190],
  [8192, 8202],
  [8208, 8233],
  [8239, 8287],
  [8304, 8305],
  [8308, 8334],
  [8336, 8348],
  [8352, 8384],
  [8448, 8587],
  [8592, 9254],
  [9280, 9290],
  [9312, 11123],
  [11126, 11157],
  [11159, 11502],
  [11506, 11507],
  [11513, 11557],
  [11559],
  [11565],
  [11568, 11623],
  [11631, 11632],
  [11648, 11670],
  [11680, 11686],
  [11688, 11694],
  [11696, 11702],
  [11704, 11710],
  [11712, 11718],
  [11720, 11726],
  [11728, 11734],
  [11736, 11742],
  [11776, 11869],
  [11904, 11929],
  [11931, 12019],
  [12032, 12245],
  [12272, 12329],
  [12336, 12351],
  [12353, 12438],
  [12443, 12543],
  [12549, 12591],
  [12593, 12686],
  [12688, 12771],
  [12783, 12830],
  [12832, 13312],
  [19903, 19968],
  [40959, 42124],
  [42128, 42182],
  [42192, 42539],
  [42560, 42606],
  [42611],
  [42622, 42653],
  [42656, 42735],
  [42738, 42743],
  [42752, 42954],
  [42960, 42961],
  [42963],
  [42965, 42969],
  [42994, 43009],
  [43011, 43013],
  [43015, 43018],
  [43020, 43042],
  [43048, 43051],
  [43056, 43065],
  [43072, 43127],
  [43138, 43187],
  [43214, 43225],
  [43250, 43262],
  [43264, 43301],
  [43310, 43334],
  [43359],
  [43396, 43442],
  [43457, 43469],
  [43471, 43481],
  [43486, 43492],
  [43494, 43518],
  [43520, 43560],
  [43584, 43586],
  [43588, 43595],
  [43600, 43609],
  [43612, 43642],
  [43646, 43695],
  [43697],
  [43701, 43702],
  [43705, 43709],
  [43712],
  [43714],
  [43739, 43754],
  [43760, 43764],
  [43777, 43782],
  [43785, 43790],
  [43793, 43798],
  [43808, 43814],
  [43816, 43822],
  [43824, 43883],
  [43888, 44002],
  [44011],
  [44016, 44025],
  [44032],
  [55203],
  [63744, 64109],
  [64112, 64217],
  [64256, 64262],
  [64275, 64279],
  [64285],
  [64287, 64310],
  [64312, 64316],
  [64318],
  [64320, 64321],
  [64323, 64324],
  [64326, 64450],
  [64467, 64911],
  [64914, 64967],
  [64975],
  [65008, 65023],
  [65040, 65049],
  [65072, 65106],
  [65108, 65126],
  [65128, 65131],
  [65136, 65140],
  [65142, 65276],
  [65281, 65437],
  [65440, 65470],
  [65474, 65479],
  [65482, 65487],
  [65490, 65495],
  [65498, 65500],
  [65504, 65510],
  [65512, 65518],
  [65532, 65533],
  [65536, 65547],
  [65549, 65574],
  [65576, 65594],
  [65596, 65597],
  [65599, 65613],
  [65616, 65629],
  [65664, 65786],
  [65792, 65794],
  [65799, 65843],
  [65847, 65934],
  [65936, 65948],
  [65952],
  [66e3, 66044],
  [66176, 66204],
  [66208, 66256],
  [66273, 66299],
  [66304, 66339],
  [66349, 66378],
  [66384, 66421],
  [66432, 66461],
  [66463, 66499],
  [66504, 66517],
  [66560, 66717],
  [66720, 66729],
  [66736, 66771],
  [66776, 66811],
  [66816, 66855],
  [66864, 66915],
  [66927, 66938],
  [66940, 66954],
  [66956, 66962],
  [66964, 66965],
  [66967, 66977],
  [66979, 66993],
  [66995, 67001],
  [67003, 67004],
  [67072, 67382],
  [67392, 67413],
  [67424, 67431],
  [67456, 67461],
  [67463, 67504],
  [67506, 67514],
  [67584, 67589],
  [67592],
  [67594, 67637],
  [67639, 67640],
  [67644],
  [67647, 67669],
  [67671, 67742],
  [67751, 67759],
  [67808, 67826],
  [67828, 67829],
  [67835, 67867],
  [67871, 67897],
  [67903],
  [67968, 68023],
  [68028, 68047],
  [68050, 68096],
  [68112, 68115],
  [68117, 68119],
  [68121, 68149],
  [68160, 68168],
  [68176, 68184],
  [68192, 68255],
  [68288, 68324],
  [68331, 68342],
  [68352, 68405],
  [68409, 68437],
  [68440, 68466],
  [68472, 68497],
  [68505, 68508],
  [68521, 68527],
  [68608, 68680],
  [68736, 68786],
  [68800, 68850],
  [68858, 68899],
  [68912, 68921],
  [69216, 69246],
  [69248, 69289],
  [69293],
  [69296, 69297],
  [69376, 69415],
  [69424, 69445],
  [69457, 69465],
  [69488, 69505],
  [69510, 69513],
  [69552, 69579],
  [69600, 69622],
  [69635, 69687],
  [69703, 69709],
  [69714, 69743],
  [69745, 69746],
  [69749],
  [69763, 69807],
  [69819, 69820],
  [69822, 69825],
  [69840, 69864],
  [69872, 69881],
  [69891, 69926],
  [69942, 69956],
  [69959],
  [69968, 70002],
  [70004, 70006],
  [70019, 70066],
  [70081],
  [70084, 70088],
  [70093],
  [70096, 70111],
  [70113, 70132],
  [70144, 70161],
  [70163, 70187],
  [70200, 70205],
  [70207, 70208],
  [70272, 70278],
  [70280],
  [70282, 70285],
  [70287, 70301],
  [70303, 70313],
  [70320, 70366],
  [70384, 70393],
  [70405, 70412],
  [70415, 70416],
  [70419, 70440],
  [70442, 70448],
  [70450, 70451],
  [70453, 70457],
  [70461],
  [70480],
  [70493, 70497],
  [70656, 70708],
  [70727, 70747],
  [70749],
  [70751, 70753],
  [70784, 70831],
  [70852, 70855],
  [70864, 70873],
  [71040, 71086],
  [71105, 71131],
  [71168, 71215],
  [71233, 71236],
  [71248, 71257],
  [71264, 71276],
  [71296, 71338],
  [71352, 71353],
  [71360, 71369],
  [71424, 71450],
  [71472, 71494],
  [71680, 71723],
  [71739],
  [71840, 71922],
  [71935, 71942],
  [71945],
  [71948, 71955],
  [71957, 71958],
  [71960, 71983],
  [72004, 72006],
  [72016, 72025],
  [72096, 72103],
  [72106, 72144],
  [72161, 72163],
  [72192],
  [72203, 72242],
  [72255, 72262],
  [72272],
  [72284, 72323],
  [72346, 72354],
  [72368, 72440],
  [72448, 72457],
  [72704, 72712],
  [72714, 72750],
  [72768, 72773],
  [72784, 72812],
  [72816, 72847],
  [72960, 72966],
  [72968, 72969],
  [72971, 73008],
  [73040, 73049],
  [73056, 73061],
  [73063, 73064],
  [73066, 73097],
  [73112],
  [73120, 73129],
  [73440, 73458],
  [73463, 73464],
  [73476, 73488],
  [73490, 73523],
  [73539, 73561],
  [73648],
  [73664, 73713],
  [73727, 74649],
  [74752, 74862],
  [74864, 74868],
  [74880, 75075],
  [77712, 77810],
  [77824, 78895],
  [78913, 78918],
  [82944, 83526],
  [92160, 92728],
  [92736, 92766],
  [92768, 92777],
  [92782, 92862],
  [92864, 92873],
  [92880, 92909],
  [92917],
  [92928, 92975],
  [92983, 92997],
  [93008, 93017],
  [93019, 93025],
  [93027, 93047],
  [93053, 93071],
  [93760, 93850],
  [93952, 94026],
  [94032],
  [94099, 94111],
  [94176, 94179],
  [94208],
  [100343],
  [100352, 101589],
  [101632],
  [101640],
  [110576, 110579],
  [110581, 110587],
  [110589, 110590],
  [110592, 110882],
  [110898],
  [110928, 110930],
  [110933],
  [110948, 110951],
  [110960, 111355],
  [113664, 113770],
  [113776, 113788],
  [113792, 113800],
  [113808, 113817],
  [113820],
  [113823],
  [118608, 118723],
  [118784, 119029],
  [119040, 119078],
  [119081, 119140],
  [119146, 119148],
  [119171, 119172],
  [119180, 119209],
  [119214, 119274],
  [119296, 119361],
  [119365],
  [119488, 119507],
  [119520, 119539],
  [119552, 119638],
  [119648, 119672],
  [119808, 119892],
  [119894, 119964],
  [119966, 119967],
  [119970],
  [119973, 119974],
  [119977, 119980],
  [119982, 119993],
  [119995],
  [119997, 120003],
  [120005, 120069],
  [120071, 120074],
  [120077, 120084],
  [120086, 120092],
  [120094, 120121],
  [120123, 120126],
  [120128, 120132],
  [120134],
  [120138, 120144],
  [120146, 120485],
  [120488, 120779],
  [120782, 121343],
  [121399, 121402],
  [121453, 121460],
  [121462, 121475],
  [121477, 121483],
  [122624, 122654],
  [122661, 122666],
  [122928, 122989],
  [123136, 123180],
  [123191, 123197],
  [123200, 123209],
  [123214, 123215],
  [123536, 123565],
  [123584, 123627],
  [123632, 123641],
  [123647],
  [124112, 124139],
  [124144, 124153],
  [124896, 124902],
  [124904, 124907],
  [124909, 124910],
  [124912, 124926],
  [124928, 125124],
  [125127, 125135],
  [125184, 125251],
  [125259],
  [125264, 125273],
  [125278, 125279],
  [126065, 126132],
  [126209, 126269],
  [126464, 126467],
  [126469, 126495],
  [126497, 126498],
  [126500],
  [126503],
  [126505, 126514],
  [126516, 126519],
  [126521],
  [126523],
  [126530],
  [126535],
  [126537],
  [126539],
  [126541, 126543],
  [126545, 126546],
  [126548],
  [126551],
  [126553],
  [126555],
  [126557],
  [126559],
  [126561, 126562],
  [126564],
  [126567, 126570],
  [126572, 126578],
  [126580, 126583],
  [126585, 126588],
  [126590],
  [126592, 126601],
  [126603, 126619],
  [126625, 126627],
  [126629, 126633],
  [126635, 126651],
  [126704, 126705],
  [126976, 127019],
  [127024, 127123],
  [127136, 127150],
  [127153, 127167],
  [127169, 127183],
  [127185, 127221],
  [127232, 127405],
  [127488, 127490],
  [127504, 127547],
  [127552, 127560],
  [127568, 127569],
  [127584, 127589],
  [127744, 127994],
  [128e3, 128727],
  [128732, 128748],
  [128752, 128764],
  [128768, 128886],
  [128891, 128985],
  [128992, 129003],
  [129008],
  [129024, 129035],
  [129040, 129095],
  [129104, 129113],
  [129120, 129159],
  [129168, 129197],
  [129200, 129201],
  [129280, 129619],
  [129632, 129645],
  [129648, 129660],
  [129664, 129672],
  [129680, 129725],
  [129727, 129733],
  [129742, 129755],
  [129760, 129768],
  [129776, 129784],
  [129792, 129938],
  [129940, 129994],
  [130032, 130041],
  [131072],
  [173791],
  [173824],
  [177977],
  [177984],
  [178205],
  [178208],
  [183969],
  [183984],
  [191456],
  [191472],
  [192093],
  [194560, 195101],
  [196608],
  [201546],
  [201552],
  [205743],
];
var autonomousDecomposableGraphemeRanges = [
  [192, 197],
  [199, 207],
  [209, 214],
  [217, 221],
  [224, 229],
  [231, 239],
  [241, 246],
  [249, 253],
  [255, 271],
  [274, 293],
  [296, 304],
  [308, 311],
  [313, 318],
  [323, 328],
  [332, 337],
  [340, 357],
  [360, 382],
  [416, 417],
  [431, 432],
  [461, 476],
  [478, 483],
  [486, 496],
  [500, 501],
  [504, 539],
  [542, 543],
  [550, 563],
  [901, 902],
  [904, 906],
  [908],
  [910, 912],
  [938, 944],
  [970, 974],
  [979, 980],
  [1024, 1025],
  [1027],
  [1031],
  [1036, 1038],
  [1049],
  [1081],
  [1104, 1105],
  [1107],
  [1111],
  [1116, 1118],
  [1142, 1143],
  [1217, 1218],
  [1232, 1235],
  [1238, 1239],
  [1242, 1247],
  [1250, 1255],
  [1258, 1269],
  [1272, 1273],
  [1570, 1574],
  [1728],
  [1730],
  [1747],
  [2345],
  [2353],
  [2356],
  [2392, 2399],
  [2524, 2525],
  [2527],
  [2611],
  [2614],
  [2649, 2651],
  [2654],
  [2908, 2909],
  [2964],
  [3907],
  [3917],
  [3922],
  [3927],
  [3932],
  [3945],
  [4134],
  [6918],
  [6920],
  [6922],
  [6924],
  [6926],
  [6930],
  [7680, 7833],
  [7835],
  [7840, 7929],
  [7936, 7957],
  [7960, 7965],
  [7968, 8005],
  [8008, 8013],
  [8016, 8023],
  [8025],
  [8027],
  [8029],
  [8031, 8048],
  [8050],
  [8052],
  [8054],
  [8056],
  [8058],
  [8060],
  [8064, 8116],
  [8118, 8122],
  [8124],
  [8129, 8132],
  [8134, 8136],
  [8138],
  [8140, 8146],
  [8150, 8154],
  [8157, 8162],
  [8164, 8170],
  [8172, 8173],
  [8178, 8180],
  [8182, 8184],
  [8186],
  [8188],
  [8602, 8603],
  [8622],
  [8653, 8655],
  [8708],
  [8713],
  [8716],
  [8740],
  [8742],
  [8769],
  [8772],
  [8775],
  [8777],
  [8800],
  [8802],
  [8813, 8817],
  [8820, 8821],
  [8824, 8825],
  [8832, 8833],
  [8836, 8837],
  [8840, 8841],
  [8876, 8879],
  [8928, 8931],
  [8938, 8941],
  [10972],
  [12364],
  [12366],
  [12368],
  [12370],
  [12372],
  [12374],
  [12376],
  [12378],
  [12380],
  [12382],
  [12384],
  [12386],
  [12389],
  [12391],
  [12393],
  [12400, 12401],
  [12403, 12404],
  [12406, 12407],
  [12409, 12410],
  [12412, 12413],
  [12436],
  [12446],
  [12460],
  [12462],
  [12464],
  [12466],
  [12468],
  [12470],
  [12472],
  [12474],
  [12476],
  [12478],
  [12480],
  [12482],
  [12485],
  [12487],
  [12489],
  [12496, 12497],
  [12499, 12500],
  [12502, 12503],
  [12505, 12506],
  [12508, 12509],
  [12532],
  [12535, 12538],
  [12542],
  [44032],
  [55203],
  [64285],
  [64287],
  [64298, 64310],
  [64312, 64316],
  [64318],
  [64320, 64321],
  [64323, 64324],
  [64326, 64334],
  [69786],
  [69788],
  [69803],
  [119134, 119140],
  [119227, 119232],
];
var safeStringFromCodePoint$3 = String.fromCodePoint;
var safeMathMin$2 = Math.min;
var safeMathMax$1 = Math.max;
function convertGraphemeRangeToMapToConstantEntry(range) {
  if (range.length === 1) {
    const codePointString = safeStringFromCodePoint$3(range[0]);
    return {
      num: 1,
      build: () => codePointString,
    };
  }
  const rangeStart = range[0];
  return {
    num: range[1] - range[0] + 1,
    build: (idInGroup) => safeStringFromCodePoint$3(rangeStart + idInGroup),
  };
}
function intersectGraphemeRanges(rangesA, rangesB) {
  const mergedRanges = [];
  let cursorA = 0;
  let cursorB = 0;
  while (cursorA < rangesA.length && cursorB < rangesB.length) {
    const rangeA = rangesA[cursorA];
    const rangeAMin = rangeA[0];
    const rangeAMax = rangeA.length === 1 ? rangeA[0] : rangeA[1];
    const rangeB = rangesB[cursorB];
    const rangeBMin = rangeB[0];
    const rangeBMax = rangeB.length === 1 ? rangeB[0] : rangeB[1];
    if (rangeAMax < rangeBMin) cursorA += 1;
    else if (rangeBMax < rangeAMin) cursorB += 1;
    else {
      let min = safeMathMax$1(rangeAMin, rangeBMin);
      const max = safeMathMin$2(rangeAMax, rangeBMax);
      if (mergedRanges.length >= 1) {
        const lastMergedRange = mergedRanges[mergedRanges.length - 1];
        if ((lastMergedRange.length === 1 ? lastMergedRange[0] : lastMergedRange[1]) + 1 === min) {
          min = lastMergedRange[0];
          safePop$1(mergedRanges);
        }
      }
      safePush(mergedRanges, min === max ? [min] : [min, max]);
      if (rangeAMax <= max) cursorA += 1;
      if (rangeBMax <= max) cursorB += 1;
    }
  }
  return mergedRanges;
}
var registeredStringUnitInstancesMap = /* @__PURE__ */ Object.create(null);
function getAlphabetRanges(alphabet) {
  switch (alphabet) {
    case 'full':
      return fullAlphabetRanges;
    case 'ascii':
      return asciiAlphabetRanges;
  }
}
function getOrCreateStringUnitInstance(type, alphabet) {
  const key = `${type}:${alphabet}`;
  const registered = registeredStringUnitInstancesMap[key];
  if (registered !== void 0) return registered;
  const alphabetRanges = getAlphabetRanges(alphabet);
  const ranges = type === 'binary' ? alphabetRanges : intersectGraphemeRanges(alphabetRanges, autonomousGraphemeRanges);
  const entries = [];
  for (const range of ranges) safePush(entries, convertGraphemeRangeToMapToConstantEntry(range));
  if (type === 'grapheme') {
    const decomposedRanges = intersectGraphemeRanges(alphabetRanges, autonomousDecomposableGraphemeRanges);
    for (const range of decomposedRanges) {
      const rawEntry = convertGraphemeRangeToMapToConstantEntry(range);
      safePush(entries, {
        num: rawEntry.num,
        build: (idInGroup) => safeNormalize(rawEntry.build(idInGroup), 'NFD'),
      });
    }
  }
  const stringUnitInstance = mapToConstant(...entries);
  registeredStringUnitInstancesMap[key] = stringUnitInstance;
  return stringUnitInstance;
}
function stringUnit(type, alphabet) {
  return getOrCreateStringUnitInstance(type, alphabet);
}
function extractUnitArbitrary(constraints) {
  if (typeof constraints.unit === 'object') return constraints.unit;
  switch (constraints.unit) {
    case 'grapheme':
      return stringUnit('grapheme', 'full');
    case 'grapheme-composite':
      return stringUnit('composite', 'full');
    case 'grapheme-ascii':
    case void 0:
      return stringUnit('grapheme', 'ascii');
    case 'binary':
      return stringUnit('binary', 'full');
    case 'binary-ascii':
      return stringUnit('binary', 'ascii');
  }
}
function string(constraints = {}) {
  const charArbitrary = extractUnitArbitrary(constraints);
  const unmapper = patternsToStringUnmapperFor(charArbitrary, constraints);
  const experimentalCustomSlices = createSlicesForString(charArbitrary, constraints);
  return array(charArbitrary, {
    ...constraints,
    experimentalCustomSlices,
  }).map(patternsToStringMapper, unmapper);
}
var SMap = Map;
var safeStringFromCharCode$1 = String.fromCharCode;
var lowerCaseMapper = {
  num: 26,
  build: (v) => safeStringFromCharCode$1(v + 97),
};
var upperCaseMapper = {
  num: 26,
  build: (v) => safeStringFromCharCode$1(v + 65),
};
var numericMapper = {
  num: 10,
  build: (v) => safeStringFromCharCode$1(v + 48),
};
function percentCharArbMapper(c) {
  const encoded = SencodeURIComponent(c);
  return c !== encoded ? encoded : `%${safeNumberToString(safeCharCodeAt(c, 0), 16)}`;
}
function percentCharArbUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported');
  return decodeURIComponent(value);
}
var percentCharArb = () =>
  string({
    unit: 'binary',
    minLength: 1,
    maxLength: 1,
  }).map(percentCharArbMapper, percentCharArbUnmapper);
var lowerAlphaArbitrary = void 0;
function getOrCreateLowerAlphaArbitrary() {
  if (lowerAlphaArbitrary === void 0) lowerAlphaArbitrary = mapToConstant(lowerCaseMapper);
  return lowerAlphaArbitrary;
}
var lowerAlphaNumericArbitraries = void 0;
function getOrCreateLowerAlphaNumericArbitrary(others) {
  if (lowerAlphaNumericArbitraries === void 0) lowerAlphaNumericArbitraries = new SMap();
  let match = safeMapGet(lowerAlphaNumericArbitraries, others);
  if (match === void 0) {
    match = mapToConstant(lowerCaseMapper, numericMapper, {
      num: others.length,
      build: (v) => others[v],
    });
    safeMapSet(lowerAlphaNumericArbitraries, others, match);
  }
  return match;
}
function buildAlphaNumericArbitrary(others) {
  return mapToConstant(lowerCaseMapper, upperCaseMapper, numericMapper, {
    num: others.length,
    build: (v) => others[v],
  });
}
var alphaNumericPercentArbitraries = void 0;
function getOrCreateAlphaNumericPercentArbitrary(others) {
  if (alphaNumericPercentArbitraries === void 0) alphaNumericPercentArbitraries = new SMap();
  let match = safeMapGet(alphaNumericPercentArbitraries, others);
  if (match === void 0) {
    match = oneof(
      {
        weight: 10,
        arbitrary: buildAlphaNumericArbitrary(others),
      },
      {
        weight: 1,
        arbitrary: percentCharArb(),
      },
    );
    safeMapSet(alphaNumericPercentArbitraries, others, match);
  }
  return match;
}
function option(arb, constraints = {}) {
  const freq = constraints.freq === void 0 ? 6 : constraints.freq;
  const nilValue = safeHasOwnProperty(constraints, 'nil') ? constraints.nil : null;
  const weightedArbs = [
    {
      arbitrary: constant(nilValue),
      weight: 1,
      fallbackValue: { default: nilValue },
    },
    {
      arbitrary: arb,
      weight: freq - 1,
    },
  ];
  const frequencyConstraints = {
    withCrossShrink: true,
    depthSize: constraints.depthSize,
    maxDepth: constraints.maxDepth,
    depthIdentifier: constraints.depthIdentifier,
  };
  return FrequencyArbitrary.from(weightedArbs, frequencyConstraints, 'fc.option');
}
function filterInvalidSubdomainLabel(subdomainLabel2) {
  if (subdomainLabel2.length > 63) return false;
  return (
    subdomainLabel2.length < 4 ||
    subdomainLabel2[0] !== 'x' ||
    subdomainLabel2[1] !== 'n' ||
    subdomainLabel2[2] !== '-' ||
    subdomainLabel2[3] !== '-'
  );
}
var AdaptedValue = /* @__PURE__ */ Symbol('adapted-value');
function toAdapterValue(rawValue, adapter2) {
  const adapted = adapter2(rawValue.value_);
  if (!adapted.adapted) return rawValue;
  return new Value(adapted.value, AdaptedValue);
}
var AdapterArbitrary = class extends Arbitrary {
  constructor(sourceArb, adapter2) {
    super();
    this.sourceArb = sourceArb;
    this.adapter = adapter2;
    this.adaptValue = (rawValue) => toAdapterValue(rawValue, adapter2);
  }
  generate(mrng, biasFactor) {
    const rawValue = this.sourceArb.generate(mrng, biasFactor);
    return this.adaptValue(rawValue);
  }
  canShrinkWithoutContext(value) {
    return this.sourceArb.canShrinkWithoutContext(value) && !this.adapter(value).adapted;
  }
  shrink(value, context2) {
    if (context2 === AdaptedValue) {
      if (!this.sourceArb.canShrinkWithoutContext(value)) return Stream.nil();
      return this.sourceArb.shrink(value, void 0).map(this.adaptValue);
    }
    return this.sourceArb.shrink(value, context2).map(this.adaptValue);
  }
};
function adapter(sourceArb, adapter2) {
  return new AdapterArbitrary(sourceArb, adapter2);
}
function toSubdomainLabelMapper([f, d]) {
  return d === null ? f : `${f}${d[0]}${d[1]}`;
}
function toSubdomainLabelUnmapper(value) {
  if (typeof value !== 'string' || value.length === 0) throw new Error('Unsupported');
  if (value.length === 1) return [value[0], null];
  return [value[0], [safeSubstring(value, 1, value.length - 1), value[value.length - 1]]];
}
function subdomainLabel(size2) {
  const alphaNumericArb = getOrCreateLowerAlphaNumericArbitrary('');
  return tuple(
    alphaNumericArb,
    option(
      tuple(
        string({
          unit: getOrCreateLowerAlphaNumericArbitrary('-'),
          size: size2,
          maxLength: 61,
        }),
        alphaNumericArb,
      ),
    ),
  )
    .map(toSubdomainLabelMapper, toSubdomainLabelUnmapper)
    .filter(filterInvalidSubdomainLabel);
}
function labelsMapper(elements) {
  return `${safeJoin(elements[0], '.')}.${elements[1]}`;
}
function labelsUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported type');
  const lastDotIndex = value.lastIndexOf('.');
  return [safeSplit(safeSubstring(value, 0, lastDotIndex), '.'), safeSubstring(value, lastDotIndex + 1)];
}
function labelsAdapter(labels2) {
  const [subDomains, suffix] = labels2;
  let lengthNotIncludingIndex = suffix.length;
  for (let index = 0; index !== subDomains.length; ++index) {
    lengthNotIncludingIndex += 1 + subDomains[index].length;
    if (lengthNotIncludingIndex > 255)
      return {
        adapted: true,
        value: [safeSlice(subDomains, 0, index), suffix],
      };
  }
  return {
    adapted: false,
    value: labels2,
  };
}
function domain(constraints = {}) {
  const resolvedSize = resolveSize(constraints.size);
  const resolvedSizeMinusOne = relativeSizeToSize('-1', resolvedSize);
  const publicSuffixArb = string({
    unit: getOrCreateLowerAlphaArbitrary(),
    minLength: 2,
    maxLength: 63,
    size: resolvedSizeMinusOne,
  });
  return adapter(
    tuple(
      array(subdomainLabel(resolvedSize), {
        size: resolvedSizeMinusOne,
        minLength: 1,
        maxLength: 127,
      }),
      publicSuffixArb,
    ),
    labelsAdapter,
  ).map(labelsMapper, labelsUnmapper);
}
function dotAdapter(a) {
  let currentLength = a[0].length;
  for (let index = 1; index !== a.length; ++index) {
    currentLength += 1 + a[index].length;
    if (currentLength > 64)
      return {
        adapted: true,
        value: safeSlice(a, 0, index),
      };
  }
  return {
    adapted: false,
    value: a,
  };
}
function dotMapper(a) {
  return safeJoin(a, '.');
}
function dotUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported');
  return safeSplit(value, '.');
}
function atMapper(data4) {
  return `${data4[0]}@${data4[1]}`;
}
function atUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported');
  return safeSplit(value, '@', 2);
}
function emailAddress(constraints = {}) {
  return tuple(
    adapter(
      array(
        string({
          unit: getOrCreateLowerAlphaNumericArbitrary("!#$%&'*+-/=?^_`{|}~"),
          minLength: 1,
          maxLength: 64,
          size: constraints.size,
        }),
        {
          minLength: 1,
          maxLength: 32,
          size: constraints.size,
        },
      ),
      dotAdapter,
    ).map(dotMapper, dotUnmapper),
    domain({ size: constraints.size }),
  ).map(atMapper, atUnmapper);
}
var safeNegativeInfinity$6 = SNumber.NEGATIVE_INFINITY;
var safePositiveInfinity$6 = SNumber.POSITIVE_INFINITY;
var safeEpsilon = SNumber.EPSILON;
var INDEX_POSITIVE_INFINITY$1 = SBigInt2(2146435072) * SBigInt2(4294967296);
var INDEX_NEGATIVE_INFINITY$1 = -INDEX_POSITIVE_INFINITY$1 - SBigInt2(1);
var num2Pow52 = 4503599627370496;
var big2Pow52Mask = SBigInt2(4503599627370495);
var big2Pow53 = SBigInt2('9007199254740992');
var f64 = /* @__PURE__ */ new Float64Array(1);
var u32$1 = new Uint32Array(f64.buffer, f64.byteOffset);
function bitCastDoubleToUInt64(f) {
  f64[0] = f;
  return [u32$1[1], u32$1[0]];
}
function decomposeDouble(d) {
  const { 0: hi, 1: lo } = bitCastDoubleToUInt64(d);
  const signBit = hi >>> 31;
  const exponentBits = (hi >>> 20) & 2047;
  const significandBits = (hi & 1048575) * 4294967296 + lo;
  const exponent = exponentBits === 0 ? -1022 : exponentBits - 1023;
  let significand = exponentBits === 0 ? 0 : 1;
  significand += significandBits * safeEpsilon;
  significand *= signBit === 0 ? 1 : -1;
  return {
    exponent,
    significand,
  };
}
function indexInDoubleFromDecomp(exponent, significand) {
  if (exponent === -1022) return SBigInt2(significand * num2Pow52);
  return SBigInt2((significand - 1) * num2Pow52) + (SBigInt2(exponent + 1023) << SBigInt2(52));
}
function doubleToIndex(d) {
  if (d === safePositiveInfinity$6) return INDEX_POSITIVE_INFINITY$1;
  if (d === safeNegativeInfinity$6) return INDEX_NEGATIVE_INFINITY$1;
  const decomp = decomposeDouble(d);
  const exponent = decomp.exponent;
  const significand = decomp.significand;
  if (d > 0 || (d === 0 && 1 / d === safePositiveInfinity$6)) return indexInDoubleFromDecomp(exponent, significand);
  else return -indexInDoubleFromDecomp(exponent, -significand) - SBigInt2(1);
}
function indexToDouble(index) {
  if (index < 0) return -indexToDouble(-index - SBigInt2(1));
  if (index === INDEX_POSITIVE_INFINITY$1) return safePositiveInfinity$6;
  if (index < big2Pow53) return SNumber(index) * 2 ** -1074;
  const postIndex = index - big2Pow53;
  const exponent = -1021 + SNumber(postIndex >> SBigInt2(52));
  return (1 + SNumber(postIndex & big2Pow52Mask) * safeEpsilon) * 2 ** exponent;
}
var safeNumberIsInteger$2 = Number.isInteger;
var safeObjectIs$1 = Object.is;
var safeNegativeInfinity$5 = Number.NEGATIVE_INFINITY;
var safePositiveInfinity$5 = Number.POSITIVE_INFINITY;
function refineConstraintsForFloatingOnly(constraints, maxValue, maxNonIntegerValue2, onlyIntegersAfterThisValue2) {
  const {
    noDefaultInfinity = false,
    minExcluded = false,
    maxExcluded = false,
    min = noDefaultInfinity ? -maxValue : safeNegativeInfinity$5,
    max = noDefaultInfinity ? maxValue : safePositiveInfinity$5,
  } = constraints;
  const effectiveMin = minExcluded
    ? min < -maxNonIntegerValue2
      ? -onlyIntegersAfterThisValue2
      : Math.max(min, -maxNonIntegerValue2)
    : min === safeNegativeInfinity$5
      ? Math.max(min, -onlyIntegersAfterThisValue2)
      : Math.max(min, -maxNonIntegerValue2);
  const effectiveMax = maxExcluded
    ? max > maxNonIntegerValue2
      ? onlyIntegersAfterThisValue2
      : Math.min(max, maxNonIntegerValue2)
    : max === safePositiveInfinity$5
      ? Math.min(max, onlyIntegersAfterThisValue2)
      : Math.min(max, maxNonIntegerValue2);
  return {
    noDefaultInfinity: false,
    minExcluded:
      minExcluded || ((min !== safeNegativeInfinity$5 || minExcluded) && safeNumberIsInteger$2(effectiveMin)),
    maxExcluded:
      maxExcluded || ((max !== safePositiveInfinity$5 || maxExcluded) && safeNumberIsInteger$2(effectiveMax)),
    min: safeObjectIs$1(effectiveMin, -0) ? 0 : effectiveMin,
    max: safeObjectIs$1(effectiveMax, 0) ? -0 : effectiveMax,
    noNaN: constraints.noNaN || false,
  };
}
var safeNegativeInfinity$4 = Number.NEGATIVE_INFINITY;
var safePositiveInfinity$4 = Number.POSITIVE_INFINITY;
var safeMaxValue$2 = Number.MAX_VALUE;
var maxNonIntegerValue$1 = 45035996273704955e-1;
var onlyIntegersAfterThisValue$1 = 4503599627370496;
function refineConstraintsForDoubleOnly(constraints) {
  return refineConstraintsForFloatingOnly(
    constraints,
    safeMaxValue$2,
    maxNonIntegerValue$1,
    onlyIntegersAfterThisValue$1,
  );
}
function doubleOnlyMapper(value) {
  return value === 4503599627370496
    ? safePositiveInfinity$4
    : value === -4503599627370496
      ? safeNegativeInfinity$4
      : value;
}
function doubleOnlyUnmapper(value) {
  if (typeof value !== 'number') throw new Error('Unsupported type');
  return value === safePositiveInfinity$4
    ? onlyIntegersAfterThisValue$1
    : value === safeNegativeInfinity$4
      ? -4503599627370496
      : value;
}
var safeNumberIsInteger$1 = Number.isInteger;
var safeNumberIsNaN$1 = Number.isNaN;
var safeNegativeInfinity$3 = Number.NEGATIVE_INFINITY;
var safePositiveInfinity$3 = Number.POSITIVE_INFINITY;
var safeMaxValue$1 = Number.MAX_VALUE;
var safeNaN$1 = NaN;
function safeDoubleToIndex(d, constraintsLabel) {
  if (safeNumberIsNaN$1(d)) throw new Error('fc.double constraints.' + constraintsLabel + ' must be a 64-bit float');
  return doubleToIndex(d);
}
function unmapperDoubleToIndex(value) {
  if (typeof value !== 'number') throw new Error('Unsupported type');
  return doubleToIndex(value);
}
function numberIsNotInteger$1(value) {
  return !safeNumberIsInteger$1(value);
}
function anyDouble(constraints) {
  const {
    noDefaultInfinity = false,
    noNaN = false,
    minExcluded = false,
    maxExcluded = false,
    min = noDefaultInfinity ? -safeMaxValue$1 : safeNegativeInfinity$3,
    max = noDefaultInfinity ? safeMaxValue$1 : safePositiveInfinity$3,
  } = constraints;
  const minIndexRaw = safeDoubleToIndex(min, 'min');
  const minIndex = minExcluded ? minIndexRaw + SBigInt2(1) : minIndexRaw;
  const maxIndexRaw = safeDoubleToIndex(max, 'max');
  const maxIndex = maxExcluded ? maxIndexRaw - SBigInt2(1) : maxIndexRaw;
  if (maxIndex < minIndex) throw new Error('fc.double constraints.min must be smaller or equal to constraints.max');
  if (noNaN)
    return bigInt({
      min: minIndex,
      max: maxIndex,
    }).map(indexToDouble, unmapperDoubleToIndex);
  const positiveMaxIdx = maxIndex > SBigInt2(0);
  const minIndexWithNaN = positiveMaxIdx ? minIndex : minIndex - SBigInt2(1);
  const maxIndexWithNaN = positiveMaxIdx ? maxIndex + SBigInt2(1) : maxIndex;
  return bigInt({
    min: minIndexWithNaN,
    max: maxIndexWithNaN,
  }).map(
    (index) => {
      if (maxIndex < index || index < minIndex) return safeNaN$1;
      else return indexToDouble(index);
    },
    (value) => {
      if (typeof value !== 'number') throw new Error('Unsupported type');
      if (safeNumberIsNaN$1(value)) return maxIndex !== maxIndexWithNaN ? maxIndexWithNaN : minIndexWithNaN;
      return doubleToIndex(value);
    },
  );
}
function double(constraints = {}) {
  if (!constraints.noInteger) return anyDouble(constraints);
  return anyDouble(refineConstraintsForDoubleOnly(constraints))
    .map(doubleOnlyMapper, doubleOnlyUnmapper)
    .filter(numberIsNotInteger$1);
}
var safeNegativeInfinity$2 = Number.NEGATIVE_INFINITY;
var safePositiveInfinity$2 = Number.POSITIVE_INFINITY;
var safeMathImul = Math.imul;
var MAX_VALUE_32 = 2 ** 127 * (1 + (2 ** 23 - 1) / 2 ** 23);
var INDEX_POSITIVE_INFINITY = 2139095040;
var INDEX_NEGATIVE_INFINITY = -2139095041;
var f32 = /* @__PURE__ */ new Float32Array(1);
var u32 = new Uint32Array(f32.buffer, f32.byteOffset);
function bitCastFloatToUInt32(f) {
  f32[0] = f;
  return u32[0];
}
function decomposeFloat(f) {
  const bits2 = bitCastFloatToUInt32(f);
  const signBit = bits2 >>> 31;
  const exponentBits = (bits2 >>> 23) & 255;
  const significandBits = bits2 & 8388607;
  const exponent = exponentBits === 0 ? -126 : exponentBits - 127;
  let significand = exponentBits === 0 ? 0 : 1;
  significand += significandBits / 2 ** 23;
  significand *= signBit === 0 ? 1 : -1;
  return {
    exponent,
    significand,
  };
}
function indexInFloatFromDecomp(exponent, significand) {
  if (exponent === -126) return significand * 8388608;
  return safeMathImul(exponent + 127, 8388608) + (significand - 1) * 8388608;
}
function floatToIndex(f) {
  if (f === safePositiveInfinity$2) return INDEX_POSITIVE_INFINITY;
  if (f === safeNegativeInfinity$2) return INDEX_NEGATIVE_INFINITY;
  const decomp = decomposeFloat(f);
  const exponent = decomp.exponent;
  const significand = decomp.significand;
  if (f > 0 || (f === 0 && 1 / f === safePositiveInfinity$2)) return indexInFloatFromDecomp(exponent, significand);
  else return -indexInFloatFromDecomp(exponent, -significand) - 1;
}
function indexToFloat(index) {
  if (index < 0) return -indexToFloat(-index - 1);
  if (index === INDEX_POSITIVE_INFINITY) return safePositiveInfinity$2;
  if (index < 16777216) return index * 2 ** -149;
  const postIndex = index - 16777216;
  const exponent = -125 + (postIndex >> 23);
  return (1 + (postIndex & 8388607) / 8388608) * 2 ** exponent;
}
var safeNegativeInfinity$1 = Number.NEGATIVE_INFINITY;
var safePositiveInfinity$1 = Number.POSITIVE_INFINITY;
var safeMaxValue = MAX_VALUE_32;
var maxNonIntegerValue = 83886075e-1;
var onlyIntegersAfterThisValue = 8388608;
function refineConstraintsForFloatOnly(constraints) {
  return refineConstraintsForFloatingOnly(constraints, safeMaxValue, maxNonIntegerValue, onlyIntegersAfterThisValue);
}
function floatOnlyMapper(value) {
  return value === 8388608 ? safePositiveInfinity$1 : value === -8388608 ? safeNegativeInfinity$1 : value;
}
function floatOnlyUnmapper(value) {
  if (typeof value !== 'number') throw new Error('Unsupported type');
  return value === safePositiveInfinity$1
    ? onlyIntegersAfterThisValue
    : value === safeNegativeInfinity$1
      ? -8388608
      : value;
}
var safeNumberIsInteger = Number.isInteger;
var safeNumberIsNaN = Number.isNaN;
var safeMathFround = Math.fround;
var safeNegativeInfinity = Number.NEGATIVE_INFINITY;
var safePositiveInfinity = Number.POSITIVE_INFINITY;
var safeNaN = NaN;
function safeFloatToIndex(f, constraintsLabel) {
  const errorMessage =
    'fc.float constraints.' +
    constraintsLabel +
    ' must be a 32-bit float - you can convert any double to a 32-bit float by using `Math.fround(myDouble)`';
  if (safeNumberIsNaN(f) || safeMathFround(f) !== f) throw new Error(errorMessage);
  return floatToIndex(f);
}
function unmapperFloatToIndex(value) {
  if (typeof value !== 'number') throw new Error('Unsupported type');
  return floatToIndex(value);
}
function numberIsNotInteger(value) {
  return !safeNumberIsInteger(value);
}
function anyFloat(constraints) {
  const {
    noDefaultInfinity = false,
    noNaN = false,
    minExcluded = false,
    maxExcluded = false,
    min = noDefaultInfinity ? -MAX_VALUE_32 : safeNegativeInfinity,
    max = noDefaultInfinity ? MAX_VALUE_32 : safePositiveInfinity,
  } = constraints;
  const minIndexRaw = safeFloatToIndex(min, 'min');
  const minIndex = minExcluded ? minIndexRaw + 1 : minIndexRaw;
  const maxIndexRaw = safeFloatToIndex(max, 'max');
  const maxIndex = maxExcluded ? maxIndexRaw - 1 : maxIndexRaw;
  if (minIndex > maxIndex) throw new Error('fc.float constraints.min must be smaller or equal to constraints.max');
  if (noNaN)
    return integer({
      min: minIndex,
      max: maxIndex,
    }).map(indexToFloat, unmapperFloatToIndex);
  const minIndexWithNaN = maxIndex > 0 ? minIndex : minIndex - 1;
  const maxIndexWithNaN = maxIndex > 0 ? maxIndex + 1 : maxIndex;
  return integer({
    min: minIndexWithNaN,
    max: maxIndexWithNaN,
  }).map(
    (index) => {
      if (index > maxIndex || index < minIndex) return safeNaN;
      else return indexToFloat(index);
    },
    (value) => {
      if (typeof value !== 'number') throw new Error('Unsupported type');
      if (safeNumberIsNaN(value)) return maxIndex !== maxIndexWithNaN ? maxIndexWithNaN : minIndexWithNaN;
      return floatToIndex(value);
    },
  );
}
function float(constraints = {}) {
  if (!constraints.noInteger) return anyFloat(constraints);
  return anyFloat(refineConstraintsForFloatOnly(constraints))
    .map(floatOnlyMapper, floatOnlyUnmapper)
    .filter(numberIsNotInteger);
}
function escapeForTemplateString(originalText) {
  return originalText.replace(/([$`\\])/g, '\\$1').replace(/\r/g, '\\r');
}
function escapeForMultilineComments(originalText) {
  return originalText.replace(/\*\//g, '*\\/');
}
var crc32Table = [
  0, 1996959894, 3993919788, 2567524794, 124634137, 1886057615, 3915621685, 2657392035, 249268274, 2044508324,
  3772115230, 2547177864, 162941995, 2125561021, 3887607047, 2428444049, 498536548, 1789927666, 4089016648, 2227061214,
  450548861, 1843258603, 4107580753, 2211677639, 325883990, 1684777152, 4251122042, 2321926636, 335633487, 1661365465,
  4195302755, 2366115317, 997073096, 1281953886, 3579855332, 2724688242, 1006888145, 1258607687, 3524101629, 2768942443,
  901097722, 1119000684, 3686517206, 2898065728, 853044451, 1172266101, 3705015759, 2882616665, 651767980, 1373503546,
  3369554304, 3218104598, 565507253, 1454621731, 3485111705, 3099436303, 671266974, 1594198024, 3322730930, 2970347812,
  795835527, 1483230225, 3244367275, 3060149565, 1994146192, 31158534, 2563907772, 4023717930, 1907459465, 112637215,
  2680153253, 3904427059, 2013776290, 251722036, 2517215374, 3775830040, 2137656763, 141376813, 2439277719, 3865271297,
  1802195444, 476864866, 2238001368, 4066508878, 1812370925, 453092731, 2181625025, 4111451223, 1706088902, 314042704,
  2344532202, 4240017532, 1658658271, 366619977, 2362670323, 4224994405, 1303535960, 984961486, 2747007092, 3569037538,
  1256170817, 1037604311, 2765210733, 3554079995, 1131014506, 879679996, 2909243462, 3663771856, 1141124467, 855842277,
  2852801631, 3708648649, 1342533948, 654459306, 3188396048, 3373015174, 1466479909, 544179635, 3110523913, 3462522015,
  1591671054, 702138776, 2966460450, 3352799412, 1504918807, 783551873, 3082640443, 3233442989, 3988292384, 2596254646,
  62317068, 1957810842, 3939845945, 2647816111, 81470997, 1943803523, 3814918930, 2489596804, 225274430, 2053790376,
  3826175755, 2466906013, 167816743, 2097651377, 4027552580, 2265490386, 503444072, 1762050814, 4150417245, 2154129355,
  426522225, 1852507879, 4275313526, 2312317920, 282753626, 1742555852, 4189708143, 2394877945, 397917763, 1622183637,
  3604390888, 2714866558, 953729732, 1340076626, 3518719985, 2797360999, 1068828381, 1219638859, 3624741850, 2936675148,
  906185462, 1090812512, 3747672003, 2825379669, 829329135, 1181335161, 3412177804, 3160834842, 628085408, 1382605366,
  3423369109, 3138078467, 570562233, 1426400815, 3317316542, 2998733608, 733239954, 1555261956, 3268935591, 3050360625,
  752459403, 1541320221, 2607071920, 3965973030, 1969922972, 40735498, 2617837225, 3943577151, 1913087877, 83908371,
  2512341634, 3803740692, 2075208622, 213261112, 2463272603, 3855990285, 2094854071, 198958881, 2262029012, 4057260610,
  1759359992, 534414190, 2176718541, 4139329115, 1873836001, 414664567, 2282248934, 4279200368, 1711684554, 285281116,
  2405801727, 4167216745, 1634467795, 376229701, 2685067896, 3608007406, 1308918612, 956543938, 2808555105, 3495958263,
  1231636301, 1047427035, 2932959818, 3654703836, 1088359270, 936918e3, 2847714899, 3736837829, 1202900863, 817233897,
  3183342108, 3401237130, 1404277552, 615818150, 3134207493, 3453421203, 1423857449, 601450431, 3009837614, 3294710456,
  1567103746, 711928724, 3020668471, 3272380065, 1510334235, 755167117,
];
function hash(repr) {
  let crc = 4294967295;
  for (let idx = 0; idx < repr.length; ++idx) {
    const c = safeCharCodeAt(repr, idx);
    if (c < 128) crc = crc32Table[(crc & 255) ^ c] ^ (crc >> 8);
    else if (c < 2048) {
      crc = crc32Table[(crc & 255) ^ (192 | ((c >> 6) & 31))] ^ (crc >> 8);
      crc = crc32Table[(crc & 255) ^ (128 | (c & 63))] ^ (crc >> 8);
    } else if (c >= 55296 && c < 57344) {
      const cNext = safeCharCodeAt(repr, ++idx);
      if (c >= 56320 || cNext < 56320 || cNext > 57343 || Number.isNaN(cNext)) {
        idx -= 1;
        crc = crc32Table[(crc & 255) ^ 239] ^ (crc >> 8);
        crc = crc32Table[(crc & 255) ^ 191] ^ (crc >> 8);
        crc = crc32Table[(crc & 255) ^ 189] ^ (crc >> 8);
      } else {
        const c1 = (c & 1023) + 64;
        const c2 = cNext & 1023;
        crc = crc32Table[(crc & 255) ^ (240 | ((c1 >> 8) & 7))] ^ (crc >> 8);
        crc = crc32Table[(crc & 255) ^ (128 | ((c1 >> 2) & 63))] ^ (crc >> 8);
        crc = crc32Table[(crc & 255) ^ (128 | ((c2 >> 6) & 15) | ((c1 & 3) << 4))] ^ (crc >> 8);
        crc = crc32Table[(crc & 255) ^ (128 | (c2 & 63))] ^ (crc >> 8);
      }
    } else {
      crc = crc32Table[(crc & 255) ^ (224 | ((c >> 12) & 15))] ^ (crc >> 8);
      crc = crc32Table[(crc & 255) ^ (128 | ((c >> 6) & 63))] ^ (crc >> 8);
      crc = crc32Table[(crc & 255) ^ (128 | (c & 63))] ^ (crc >> 8);
    }
  }
  return (crc | 0) + 2147483648;
}
var stableObjectGetPrototypeOf = Object.getPrototypeOf;
var NoShrinkArbitrary = class extends Arbitrary {
  constructor(arb) {
    super();
    this.arb = arb;
  }
  generate(mrng, biasFactor) {
    return this.arb.generate(mrng, biasFactor);
  }
  canShrinkWithoutContext(value) {
    return this.arb.canShrinkWithoutContext(value);
  }
  shrink(_value, _context) {
    return Stream.nil();
  }
};
function noShrink(arb) {
  if (
    stableObjectGetPrototypeOf(arb) === NoShrinkArbitrary.prototype &&
    arb.generate === NoShrinkArbitrary.prototype.generate &&
    arb.canShrinkWithoutContext === NoShrinkArbitrary.prototype.canShrinkWithoutContext &&
    arb.shrink === NoShrinkArbitrary.prototype.shrink
  )
    return arb;
  return new NoShrinkArbitrary(arb);
}
var safeObjectAssign$4 = Object.assign;
var safeObjectKeys$3 = Object.keys;
function buildCompareFunctionArbitrary(cmp) {
  return tuple(
    noShrink(integer()),
    noShrink(
      integer({
        min: 1,
        max: 4294967295,
      }),
    ),
  ).map(([seed, hashEnvSize]) => {
    const producer = () => {
      const recorded = {};
      const f = (a, b) => {
        const reprA = stringify(a);
        const reprB = stringify(b);
        const val = cmp(hash(`${seed}${reprA}`) % hashEnvSize, hash(`${seed}${reprB}`) % hashEnvSize);
        recorded[`[${reprA},${reprB}]`] = val;
        return val;
      };
      return safeObjectAssign$4(f, {
        toString: () => {
          const seenValues = safeObjectKeys$3(recorded)
            .sort()
            .map((k) => `${k} => ${stringify(recorded[k])}`)
            .map((line) => `/* ${escapeForMultilineComments(line)} */`);
          return `function(a, b) {
  // With hash and stringify coming from fast-check${
    seenValues.length !== 0
      ? `
  ${safeJoin(seenValues, '\n  ')}`
      : ''
  }
  const cmp = ${cmp};
  const hA = hash('${seed}' + stringify(a)) % ${hashEnvSize};
  const hB = hash('${seed}' + stringify(b)) % ${hashEnvSize};
  return cmp(hA, hB);
}`;
        },
        [cloneMethod]: producer,
      });
    };
    return producer();
  });
}
var safeObjectAssign$3 = Object.assign;
function compareBooleanFunc() {
  return buildCompareFunctionArbitrary(
    safeObjectAssign$3((hA, hB) => hA < hB, {
      toString() {
        return '(hA, hB) => hA < hB';
      },
    }),
  );
}
var safeObjectAssign$2 = Object.assign;
function compareFunc() {
  return buildCompareFunctionArbitrary(
    safeObjectAssign$2((hA, hB) => hA - hB, {
      toString() {
        return '(hA, hB) => hA - hB';
      },
    }),
  );
}
var safeObjectDefineProperties$1 = Object.defineProperties;
var safeObjectKeys$2 = Object.keys;
function func(arb) {
  return tuple(array(arb, { minLength: 1 }), noShrink(integer())).map(([outs, seed]) => {
    const producer = () => {
      const recorded = {};
      const f = (...args) => {
        const repr = stringify(args);
        const val = outs[hash(`${seed}${repr}`) % outs.length];
        recorded[repr] = val;
        return hasCloneMethod(val) ? val[cloneMethod]() : val;
      };
      function prettyPrint2(stringifiedOuts) {
        const seenValues = safeMap(
          safeMap(safeSort(safeObjectKeys$2(recorded)), (k) => `${k} => ${stringify(recorded[k])}`),
          (line) => `/* ${escapeForMultilineComments(line)} */`,
        );
        return `function(...args) {
  // With hash and stringify coming from fast-check${
    seenValues.length !== 0
      ? `
  ${seenValues.join('\n  ')}`
      : ''
  }
  const outs = ${stringifiedOuts};
  return outs[hash('${seed}' + stringify(args)) % outs.length];
}`;
      }
      return safeObjectDefineProperties$1(f, {
        toString: { value: () => prettyPrint2(stringify(outs)) },
        [toStringMethod]: { value: () => prettyPrint2(stringify(outs)) },
        [asyncToStringMethod]: { value: async () => prettyPrint2(await asyncStringify(outs)) },
        [cloneMethod]: {
          value: producer,
          configurable: true,
        },
      });
    };
    return producer();
  });
}
var safeMinSafeInteger = Number.MIN_SAFE_INTEGER;
var safeMaxSafeInteger$1 = Number.MAX_SAFE_INTEGER;
function maxSafeInteger() {
  return new IntegerArbitrary(safeMinSafeInteger, safeMaxSafeInteger$1);
}
var safeMaxSafeInteger = Number.MAX_SAFE_INTEGER;
function maxSafeNat() {
  return new IntegerArbitrary(0, safeMaxSafeInteger);
}
var safeNumberParseInt = Number.parseInt;
function natToStringifiedNatMapper(options) {
  const [style, v] = options;
  switch (style) {
    case 'oct':
      return `0${safeNumberToString(v, 8)}`;
    case 'hex':
      return `0x${safeNumberToString(v, 16)}`;
    default:
      return `${v}`;
  }
}
function tryParseStringifiedNat(stringValue, radix) {
  const parsedNat = safeNumberParseInt(stringValue, radix);
  if (safeNumberToString(parsedNat, radix) !== stringValue) throw new Error('Invalid value');
  return parsedNat;
}
function natToStringifiedNatUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  if (value.length >= 2 && value[0] === '0') {
    if (value[1] === 'x') return ['hex', tryParseStringifiedNat(safeSubstring(value, 2), 16)];
    return ['oct', tryParseStringifiedNat(safeSubstring(value, 1), 8)];
  }
  return ['dec', tryParseStringifiedNat(value, 10)];
}
function dotJoinerMapper$1(data4) {
  return safeJoin(data4, '.');
}
function dotJoinerUnmapper$1(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  return safeMap(safeSplit(value, '.'), (v) => tryParseStringifiedNat(v, 10));
}
function ipV4() {
  return tuple(nat(255), nat(255), nat(255), nat(255)).map(dotJoinerMapper$1, dotJoinerUnmapper$1);
}
function buildStringifiedNatArbitrary(maxValue) {
  return tuple(constantFrom('dec', 'oct', 'hex'), nat(maxValue)).map(
    natToStringifiedNatMapper,
    natToStringifiedNatUnmapper,
  );
}
function dotJoinerMapper(data4) {
  return safeJoin(data4, '.');
}
function dotJoinerUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  return safeSplit(value, '.');
}
function ipV4Extended() {
  return oneof(
    tuple(
      buildStringifiedNatArbitrary(255),
      buildStringifiedNatArbitrary(255),
      buildStringifiedNatArbitrary(255),
      buildStringifiedNatArbitrary(255),
    ).map(dotJoinerMapper, dotJoinerUnmapper),
    tuple(
      buildStringifiedNatArbitrary(255),
      buildStringifiedNatArbitrary(255),
      buildStringifiedNatArbitrary(65535),
    ).map(dotJoinerMapper, dotJoinerUnmapper),
    tuple(buildStringifiedNatArbitrary(255), buildStringifiedNatArbitrary(16777215)).map(
      dotJoinerMapper,
      dotJoinerUnmapper,
    ),
    buildStringifiedNatArbitrary(4294967295),
  );
}
function readBh(value) {
  if (value.length === 0) return [];
  else return safeSplit(value, ':');
}
function extractEhAndL(value) {
  const valueSplits = safeSplit(value, ':');
  if (valueSplits.length >= 2 && valueSplits[valueSplits.length - 1].length <= 4)
    return [
      safeSlice(valueSplits, 0, valueSplits.length - 2),
      `${valueSplits[valueSplits.length - 2]}:${valueSplits[valueSplits.length - 1]}`,
    ];
  return [safeSlice(valueSplits, 0, valueSplits.length - 1), valueSplits[valueSplits.length - 1]];
}
function fullySpecifiedMapper(data4) {
  return `${safeJoin(data4[0], ':')}:${data4[1]}`;
}
function fullySpecifiedUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  return extractEhAndL(value);
}
function onlyTrailingMapper(data4) {
  return `::${safeJoin(data4[0], ':')}:${data4[1]}`;
}
function onlyTrailingUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  if (!safeStartsWith(value, '::')) throw new Error('Invalid value');
  return extractEhAndL(safeSubstring(value, 2));
}
function multiTrailingMapper(data4) {
  return `${safeJoin(data4[0], ':')}::${safeJoin(data4[1], ':')}:${data4[2]}`;
}
function multiTrailingUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  const [bhString, trailingString] = safeSplit(value, '::', 2);
  const [eh, l] = extractEhAndL(trailingString);
  return [readBh(bhString), eh, l];
}
function multiTrailingMapperOne(data4) {
  return multiTrailingMapper([data4[0], [data4[1]], data4[2]]);
}
function multiTrailingUnmapperOne(value) {
  const out = multiTrailingUnmapper(value);
  return [out[0], safeJoin(out[1], ':'), out[2]];
}
function singleTrailingMapper(data4) {
  return `${safeJoin(data4[0], ':')}::${data4[1]}`;
}
function singleTrailingUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  const [bhString, trailing] = safeSplit(value, '::', 2);
  return [readBh(bhString), trailing];
}
function noTrailingMapper(data4) {
  return `${safeJoin(data4[0], ':')}::`;
}
function noTrailingUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Invalid type');
  if (!safeEndsWith(value, '::')) throw new Error('Invalid value');
  return [readBh(safeSubstring(value, 0, value.length - 2))];
}
function h16sTol32Mapper([a, b]) {
  return `${a}:${b}`;
}
function h16sTol32Unmapper(value) {
  if (typeof value !== 'string') throw new SError('Invalid type');
  if (!value.includes(':')) throw new SError('Invalid value');
  return value.split(':', 2);
}
var items = '0123456789abcdef';
var cachedHexa = void 0;
function hexa() {
  if (cachedHexa === void 0)
    cachedHexa = integer({
      min: 0,
      max: 15,
    }).map(
      (n) => items[n],
      (c) => {
        if (typeof c !== 'string') throw new SError('Not a string');
        if (c.length !== 1) throw new SError('Invalid length');
        const code = safeCharCodeAt(c, 0);
        if (code <= 57) return code - 48;
        if (code < 97) throw new SError('Invalid character');
        return code - 87;
      },
    );
  return cachedHexa;
}
function ipV6() {
  const h16Arb = string({
    unit: hexa(),
    minLength: 1,
    maxLength: 4,
    size: 'max',
  });
  const ls32Arb = oneof(tuple(h16Arb, h16Arb).map(h16sTol32Mapper, h16sTol32Unmapper), ipV4());
  return oneof(
    tuple(
      array(h16Arb, {
        minLength: 6,
        maxLength: 6,
        size: 'max',
      }),
      ls32Arb,
    ).map(fullySpecifiedMapper, fullySpecifiedUnmapper),
    tuple(
      array(h16Arb, {
        minLength: 5,
        maxLength: 5,
        size: 'max',
      }),
      ls32Arb,
    ).map(onlyTrailingMapper, onlyTrailingUnmapper),
    tuple(
      array(h16Arb, {
        minLength: 0,
        maxLength: 1,
        size: 'max',
      }),
      array(h16Arb, {
        minLength: 4,
        maxLength: 4,
        size: 'max',
      }),
      ls32Arb,
    ).map(multiTrailingMapper, multiTrailingUnmapper),
    tuple(
      array(h16Arb, {
        minLength: 0,
        maxLength: 2,
        size: 'max',
      }),
      array(h16Arb, {
        minLength: 3,
        maxLength: 3,
        size: 'max',
      }),
      ls32Arb,
    ).map(multiTrailingMapper, multiTrailingUnmapper),
    tuple(
      array(h16Arb, {
        minLength: 0,
        maxLength: 3,
        size: 'max',
      }),
      array(h16Arb, {
        minLength: 2,
        maxLength: 2,
        size: 'max',
      }),
      ls32Arb,
    ).map(multiTrailingMapper, multiTrailingUnmapper),
    tuple(
      array(h16Arb, {
        minLength: 0,
        maxLength: 4,
        size: 'max',
      }),
      h16Arb,
      ls32Arb,
    ).map(multiTrailingMapperOne, multiTrailingUnmapperOne),
    tuple(
      array(h16Arb, {
        minLength: 0,
        maxLength: 5,
        size: 'max',
      }),
      ls32Arb,
    ).map(singleTrailingMapper, singleTrailingUnmapper),
    tuple(
      array(h16Arb, {
        minLength: 0,
        maxLength: 6,
        size: 'max',
      }),
      h16Arb,
    ).map(singleTrailingMapper, singleTrailingUnmapper),
    tuple(
      array(h16Arb, {
        minLength: 0,
        maxLength: 7,
        size: 'max',
      }),
    ).map(noTrailingMapper, noTrailingUnmapper),
  );
}
var LazyArbitrary = class extends Arbitrary {
  constructor(name) {
    super();
    this.name = name;
    this.underlying = null;
  }
  generate(mrng, biasFactor) {
    if (this.underlying === null)
      throw new Error(`Lazy arbitrary ${JSON.stringify(this.name)} not correctly initialized`);
    return this.underlying.generate(mrng, biasFactor);
  }
  canShrinkWithoutContext(value) {
    if (this.underlying === null)
      throw new Error(`Lazy arbitrary ${JSON.stringify(this.name)} not correctly initialized`);
    return this.underlying.canShrinkWithoutContext(value);
  }
  shrink(value, context2) {
    if (this.underlying === null)
      throw new Error(`Lazy arbitrary ${JSON.stringify(this.name)} not correctly initialized`);
    return this.underlying.shrink(value, context2);
  }
};
var safeGetOwnPropertyNames = Object.getOwnPropertyNames;
function createLazyArbsPool() {
  const lazyArbsPool = new SMap$2();
  const getLazyFromPool = (key) => {
    let lazyArb = safeMapGet(lazyArbsPool, key);
    if (lazyArb !== void 0) return lazyArb;
    lazyArb = new LazyArbitrary(String(key));
    safeMapSet(lazyArbsPool, key, lazyArb);
    return lazyArb;
  };
  return getLazyFromPool;
}
function letrec(builder) {
  const getLazyFromPool = createLazyArbsPool();
  const strictArbs = builder(getLazyFromPool);
  const declaredArbitraryNames = safeGetOwnPropertyNames(strictArbs);
  for (const name of declaredArbitraryNames) {
    const lazyArb = getLazyFromPool(name);
    lazyArb.underlying = strictArbs[name];
  }
  return strictArbs;
}
function canHaveAtLeastOneItem(keys, constraints) {
  for (const key of keys) {
    const constraintsOnKey = constraints[key] || {};
    if (constraintsOnKey.maxLength === void 0 || constraintsOnKey.maxLength > 0) return true;
  }
  return false;
}
function initialPoolForEntityGraph(keys, constraints) {
  if (keys.length === 0) return constant([]);
  if (!canHaveAtLeastOneItem(keys, constraints))
    throw new SError('Contraints on pool must accept at least one entity, maxLength cannot sum to 0');
  return tuple(...keys.map((key) => array(constant(key), constraints[key])))
    .map((values) => safeFlat(values))
    .filter((names4) => names4.length > 0);
}
var safeObjectAssign$1 = Object.assign;
var safeObjectCreate$4 = Object.create;
var safeObjectDefineProperty$1 = Object.defineProperty;
var safeObjectGetPrototypeOf = Object.getPrototypeOf;
var safeObjectPrototype = Object.prototype;
function withTargetStringifiedValue(stringifiedValue) {
  return safeObjectDefineProperty$1(safeObjectCreate$4(null), toStringMethod, {
    configurable: false,
    enumerable: false,
    writable: false,
    value: () => stringifiedValue,
  });
}
function withReferenceStringifiedValue(type, index) {
  return withTargetStringifiedValue(`<${SString(type)}#${index}>`);
}
function unlinkedToLinkedEntitiesMapper(unlinkedEntities, producedLinks) {
  const linkedEntities = safeObjectCreate$4(safeObjectPrototype);
  for (const name in unlinkedEntities) {
    const unlinkedEntitiesForName = unlinkedEntities[name];
    const linkedEntitiesForName = [];
    for (const unlinkedEntity of unlinkedEntitiesForName) {
      const linkedEntity = safeObjectAssign$1(
        safeObjectCreate$4(safeObjectGetPrototypeOf(unlinkedEntity)),
        unlinkedEntity,
      );
      linkedEntitiesForName.push(linkedEntity);
    }
    linkedEntities[name] = linkedEntitiesForName;
  }
  for (const name in producedLinks) {
    const entityLinks = producedLinks[name];
    for (let entityIndex = 0; entityIndex !== entityLinks.length; ++entityIndex) {
      const entityLinksForInstance = entityLinks[entityIndex];
      const linkedInstance = linkedEntities[name][entityIndex];
      for (const prop in entityLinksForInstance) {
        const propValue = entityLinksForInstance[prop];
        linkedInstance[prop] =
          propValue.index === void 0
            ? void 0
            : typeof propValue.index === 'number'
              ? linkedEntities[propValue.type][propValue.index]
              : safeMap(propValue.index, (index) => linkedEntities[propValue.type][index]);
      }
      safeObjectDefineProperty$1(linkedInstance, toStringMethod, {
        configurable: false,
        enumerable: false,
        writable: false,
        value: () => {
          const unlinkedEntity = unlinkedEntities[name][entityIndex];
          const entity = safeObjectAssign$1(
            safeObjectCreate$4(safeObjectGetPrototypeOf(unlinkedEntity)),
            unlinkedEntity,
          );
          for (const prop in entityLinksForInstance) {
            const propValue = entityLinksForInstance[prop];
            entity[prop] =
              propValue.index === void 0
                ? void 0
                : typeof propValue.index === 'number'
                  ? withReferenceStringifiedValue(propValue.type, propValue.index)
                  : safeMap(propValue.index, (index) => withReferenceStringifiedValue(propValue.type, index));
          }
          return stringify(entity);
        },
      });
    }
  }
  return linkedEntities;
}
function buildInversedRelationsMapping(relations) {
  let foundInversedRelations = 0;
  const requestedInversedRelations = new SMap$2();
  for (const name in relations) {
    const relationsForName = relations[name];
    for (const fieldName in relationsForName) {
      const relation2 = relationsForName[fieldName];
      if (relation2.arity !== 'inverse') continue;
      let existingOnes = safeMapGet(requestedInversedRelations, relation2.type);
      if (existingOnes === void 0) {
        existingOnes = new SMap$2();
        safeMapSet(requestedInversedRelations, relation2.type, existingOnes);
      }
      if (safeMapHas(existingOnes, relation2.forwardRelationship))
        throw new SError(
          `Cannot declare multiple inverse relationships for the same forward relationship ${SString(relation2.forwardRelationship)} on type ${SString(relation2.type)}`,
        );
      safeMapSet(existingOnes, relation2.forwardRelationship, {
        type: name,
        property: fieldName,
      });
      foundInversedRelations += 1;
    }
  }
  const inversedRelations = new SMap$2();
  if (foundInversedRelations === 0) return inversedRelations;
  for (const name in relations) {
    const relationsForName = relations[name];
    const requestedInversedRelationsForName = safeMapGet(requestedInversedRelations, name);
    if (requestedInversedRelationsForName === void 0) continue;
    for (const fieldName in relationsForName) {
      const relation2 = relationsForName[fieldName];
      if (relation2.arity === 'inverse') continue;
      const requestedIfAny = safeMapGet(requestedInversedRelationsForName, fieldName);
      if (requestedIfAny === void 0) continue;
      if (requestedIfAny.type !== relation2.type)
        throw new SError(
          `Inverse relationship ${SString(requestedIfAny.property)} on type ${SString(requestedIfAny.type)} references forward relationship ${SString(fieldName)} but types do not match`,
        );
      safeMapSet(inversedRelations, relation2, requestedIfAny);
    }
  }
  if (inversedRelations.size !== foundInversedRelations)
    throw new SError(`Some inverse relationships could not be matched with their corresponding forward relationships`);
  return inversedRelations;
}
var safeObjectAssign = Object.assign;
var safeObjectCreate$3 = Object.create;
function produceLinkUnitaryIndexArbitrary(strategy, currentIndexIfSameType, countInTargetType) {
  switch (strategy) {
    case 'exclusive':
      return constant(countInTargetType);
    case 'successor':
      return noBias(
        integer({
          min: currentIndexIfSameType !== void 0 ? currentIndexIfSameType + 1 : 0,
          max: countInTargetType,
        }),
      );
    case 'any':
      return noBias(
        integer({
          min: 0,
          max: countInTargetType,
        }),
      );
  }
}
function buildLinkIndexArbitrary(arity, strategy, currentIndexIfSameType, countInTargetType, currentEntityDepth) {
  const linkArbitrary = produceLinkUnitaryIndexArbitrary(strategy, currentIndexIfSameType, countInTargetType);
  switch (arity) {
    case '0-1':
      return option(linkArbitrary, {
        nil: void 0,
        depthIdentifier: currentEntityDepth,
      });
    case '1':
      return linkArbitrary;
    case 'many': {
      let randomUnicity = 0;
      return option(
        uniqueArray(linkArbitrary, {
          depthIdentifier: currentEntityDepth,
          selector: (v) => (v === countInTargetType ? v + ++randomUnicity : v),
          minLength: 1,
        }),
        {
          nil: [],
          depthIdentifier: currentEntityDepth,
        },
      ).map((values) => {
        let offset = 0;
        return safeMap(values, (v) => (v === countInTargetType ? v + offset++ : v));
      });
    }
  }
}
function createEmptyLinksInstanceFor(relations, targetType) {
  const emptyLinksInstance = safeObjectCreate$3(null);
  const relationsForType = relations[targetType];
  for (const name in relationsForType) {
    const relation2 = relationsForType[name];
    if (relation2.arity === 'inverse')
      emptyLinksInstance[name] = {
        type: relation2.type,
        index: [],
      };
  }
  return emptyLinksInstance;
}
function assertAcceptableRelations(relations) {
  const nonExclusiveEntities = new SSet();
  const exclusiveEntities = new SSet();
  for (const name in relations) {
    const relationsForName = relations[name];
    for (const fieldName in relationsForName) {
      const relation2 = relationsForName[fieldName];
      if (relation2.arity === 'inverse') continue;
      if (relation2.strategy === 'exclusive') {
        if (safeHas(nonExclusiveEntities, relation2.type))
          throw new SError(`Cannot mix exclusive with other strategies for type ${SString(relation2.type)}`);
        safeAdd(exclusiveEntities, relation2.type);
      } else {
        if (safeHas(exclusiveEntities, relation2.type))
          throw new SError(`Cannot mix exclusive with other strategies for type ${SString(relation2.type)}`);
        safeAdd(nonExclusiveEntities, relation2.type);
      }
      if (relation2.strategy === 'successor' && relation2.type !== name)
        throw new SError(`Cannot mix types for the strategy successor`);
      if (relation2.strategy === 'successor' && relation2.arity === '1')
        throw new SError(`Cannot use an arity of 1 for the strategy successor`);
    }
  }
}
function draftNextProductionState(state, offset) {
  const { producedLinks, toBeProducedEntities } = state;
  const nextIndex = state.nextIndex + offset;
  const newProducedLinks = safeObjectAssign(safeObjectCreate$3(null), producedLinks);
  function getOrCreateProducedLinksFor(type) {
    if (newProducedLinks[type] === producedLinks[type]) newProducedLinks[type] = safeSlice(producedLinks[type]);
    return newProducedLinks[type];
  }
  function getOrCreateLinksFor(type, indexInType) {
    const producedLinksForType = getOrCreateProducedLinksFor(type);
    if (producedLinksForType[indexInType] === producedLinks[type][indexInType])
      producedLinksForType[indexInType] = safeObjectAssign(safeObjectCreate$3(null), producedLinks[type][indexInType]);
    return producedLinksForType[indexInType];
  }
  function getOrCreateRelationFor(type, indexInType, property2) {
    const links = getOrCreateLinksFor(type, indexInType);
    const originalEntity = producedLinks[type][indexInType];
    if (originalEntity !== void 0 && links[property2] === originalEntity[property2]) {
      const sharedRelation = links[property2];
      links[property2] = {
        type: sharedRelation.type,
        index: typeof sharedRelation.index === 'object' ? safeSlice(sharedRelation.index) : sharedRelation.index,
      };
    }
    return links[property2];
  }
  let newToBeProducedEntities = void 0;
  const toBeProduced = toBeProducedEntities[nextIndex];
  return {
    setOutboundLink: (name, value) => {
      const currentLinks = getOrCreateLinksFor(toBeProduced.type, toBeProduced.indexInType);
      currentLinks[name] = value;
    },
    enqueueNewEntity: (relations, targetType) => {
      const producedLinksInTargetType = getOrCreateProducedLinksFor(targetType);
      const newEntityIndexInType = producedLinksInTargetType.length;
      if (newToBeProducedEntities === void 0) newToBeProducedEntities = safeSlice(toBeProducedEntities);
      safePush(newToBeProducedEntities, {
        type: targetType,
        indexInType: newEntityIndexInType,
        depth: toBeProduced.depth + 1,
      });
      safePush(producedLinksInTargetType, createEmptyLinksInstanceFor(relations, targetType));
      return newEntityIndexInType;
    },
    appendBackReference: (targetType, indexInType, property2) => {
      const knownInversedLinks = getOrCreateRelationFor(targetType, indexInType, property2).index;
      safePush(knownInversedLinks, toBeProduced.indexInType);
    },
    commit: () => ({
      producedLinks: newProducedLinks,
      toBeProducedEntities: newToBeProducedEntities !== void 0 ? newToBeProducedEntities : toBeProducedEntities,
      nextIndex: nextIndex + 1,
    }),
  };
}
function buildInitialProductionState(relations, defaultEntities) {
  const producedLinks = safeObjectCreate$3(null);
  for (const name in relations) producedLinks[name] = [];
  const toBeProducedEntities = [];
  for (const name of defaultEntities) {
    safePush(toBeProducedEntities, {
      type: name,
      indexInType: producedLinks[name].length,
      depth: 0,
    });
    safePush(producedLinks[name], createEmptyLinksInstanceFor(relations, name));
  }
  return {
    producedLinks,
    toBeProducedEntities,
    nextIndex: 0,
  };
}
function buildEntityStepArbitrary(relations, inversedRelations, lastState, offset) {
  const lastProducedLinks = lastState.producedLinks;
  const currentEntity = lastState.toBeProducedEntities[lastState.nextIndex + offset];
  const currentRelations = relations[currentEntity.type];
  const currentEntityDepth = createDepthIdentifier();
  currentEntityDepth.depth = currentEntity.depth;
  const subArbitraries = [];
  const linkContexts = [];
  for (const name in currentRelations) {
    const relation2 = currentRelations[name];
    if (relation2.arity === 'inverse') continue;
    const targetType = relation2.type;
    const countInTargetType = lastProducedLinks[targetType].length;
    safePush(
      subArbitraries,
      buildLinkIndexArbitrary(
        relation2.arity,
        relation2.strategy || 'any',
        targetType === currentEntity.type ? currentEntity.indexInType : void 0,
        countInTargetType,
        currentEntityDepth,
      ),
    );
    safePush(linkContexts, {
      name,
      relation: relation2,
      sentinelLinkIndex: countInTargetType,
    });
  }
  if (subArbitraries.length === 0) return;
  return tuple(...subArbitraries).map((results) => {
    const state = draftNextProductionState(lastState, offset);
    for (let resultIndex = 0; resultIndex !== results.length; ++resultIndex) {
      const linkOrLinks = results[resultIndex];
      const { name, relation: relation2, sentinelLinkIndex } = linkContexts[resultIndex];
      const effectiveLinks = [];
      const links = linkOrLinks === void 0 ? [] : typeof linkOrLinks === 'number' ? [linkOrLinks] : linkOrLinks;
      for (const link of links) {
        let newEntityIndexInType;
        if (link >= sentinelLinkIndex) newEntityIndexInType = state.enqueueNewEntity(relations, relation2.type);
        else newEntityIndexInType = link;
        safePush(effectiveLinks, newEntityIndexInType);
        const inversed = safeMapGet(inversedRelations, relation2);
        if (inversed !== void 0) state.appendBackReference(relation2.type, newEntityIndexInType, inversed.property);
      }
      state.setOutboundLink(name, {
        type: relation2.type,
        index: linkOrLinks === void 0 ? void 0 : typeof linkOrLinks === 'number' ? effectiveLinks[0] : effectiveLinks,
      });
    }
    return state.commit();
  });
}
function onTheFlyLinksForEntityGraph(relations, defaultEntities) {
  assertAcceptableRelations(relations);
  const inversedRelations = buildInversedRelationsMapping(relations);
  return chainUntil(constant(buildInitialProductionState(relations, defaultEntities)), (state) => {
    if (state.nextIndex >= state.toBeProducedEntities.length) return;
    let offset = 0;
    let next = void 0;
    while (next === void 0 && state.nextIndex + offset < state.toBeProducedEntities.length) {
      next = buildEntityStepArbitrary(relations, inversedRelations, state, offset);
      offset += 1;
    }
    return next;
  }).map((state) => {
    return state.producedLinks;
  });
}
var safeObjectKeys$1 = Object.keys;
var safeObjectGetOwnPropertySymbols$1 = Object.getOwnPropertySymbols;
var safeObjectGetOwnPropertyDescriptor$1 = Object.getOwnPropertyDescriptor;
function extractEnumerableKeys(instance2) {
  const keys = safeObjectKeys$1(instance2);
  const symbols = safeObjectGetOwnPropertySymbols$1(instance2);
  for (let index = 0; index !== symbols.length; ++index) {
    const symbol = symbols[index];
    const descriptor = safeObjectGetOwnPropertyDescriptor$1(instance2, symbol);
    if (descriptor && descriptor.enumerable) keys.push(symbol);
  }
  return keys;
}
var safeObjectCreate$2 = Object.create;
var safeObjectDefineProperty = Object.defineProperty;
var safeObjectGetOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
var safeObjectGetOwnPropertyNames = Object.getOwnPropertyNames;
var safeObjectGetOwnPropertySymbols = Object.getOwnPropertySymbols;
function buildValuesAndSeparateKeysToObjectMapper(keys, noKeyValue2) {
  return function valuesAndSeparateKeysToObjectMapper(definition) {
    const obj = definition[definition.length - 1] ? safeObjectCreate$2(null) : {};
    for (let idx = 0; idx !== keys.length; ++idx) {
      const valueWrapper = definition[idx];
      if (valueWrapper !== noKeyValue2) {
        const key = keys[idx];
        if (key === '__proto__')
          safeObjectDefineProperty(obj, key, {
            value: valueWrapper,
            configurable: true,
            enumerable: true,
            writable: true,
          });
        else obj[key] = valueWrapper;
      }
    }
    return obj;
  };
}
function buildValuesAndSeparateKeysToObjectUnmapper(keys, noKeyValue2) {
  return function valuesAndSeparateKeysToObjectUnmapper(value) {
    if (typeof value !== 'object' || value === null)
      throw new Error('Incompatible instance received: should be a non-null object');
    const hasNullPrototype = Object.getPrototypeOf(value) === null;
    const hasObjectPrototype = 'constructor' in value && value.constructor === Object;
    if (!hasNullPrototype && !hasObjectPrototype)
      throw new Error('Incompatible instance received: should be of exact type Object');
    let extractedPropertiesCount = 0;
    const extractedValues = [];
    for (let idx = 0; idx !== keys.length; ++idx) {
      const descriptor = safeObjectGetOwnPropertyDescriptor(value, keys[idx]);
      if (descriptor !== void 0) {
        if (!descriptor.configurable || !descriptor.enumerable || !descriptor.writable)
          throw new Error('Incompatible instance received: should contain only c/e/w properties');
        if (descriptor.get !== void 0 || descriptor.set !== void 0)
          throw new Error('Incompatible instance received: should contain only no get/set properties');
        ++extractedPropertiesCount;
        safePush(extractedValues, descriptor.value);
      } else safePush(extractedValues, noKeyValue2);
    }
    const namePropertiesCount = safeObjectGetOwnPropertyNames(value).length;
    const symbolPropertiesCount = safeObjectGetOwnPropertySymbols(value).length;
    if (extractedPropertiesCount !== namePropertiesCount + symbolPropertiesCount)
      throw new Error('Incompatible instance received: should not contain extra properties');
    return [...extractedValues, hasNullPrototype];
  };
}
var noKeyValue = /* @__PURE__ */ Symbol('no-key');
function buildPartialRecordArbitrary(recordModel, requiredKeys, noNullPrototype) {
  const keys = extractEnumerableKeys(recordModel);
  const arbs = [];
  for (let index = 0; index !== keys.length; ++index) {
    const k = keys[index];
    const requiredArbitrary = recordModel[k];
    if (requiredKeys === void 0 || safeIndexOf(requiredKeys, k) !== -1) safePush(arbs, requiredArbitrary);
    else safePush(arbs, option(requiredArbitrary, { nil: noKeyValue }));
  }
  return tuple(...arbs, noNullPrototype ? constant(false) : boolean()).map(
    buildValuesAndSeparateKeysToObjectMapper(keys, noKeyValue),
    buildValuesAndSeparateKeysToObjectUnmapper(keys, noKeyValue),
  );
}
function record(recordModel, constraints) {
  const noNullPrototype = constraints !== void 0 && !!constraints.noNullPrototype;
  if (constraints === void 0) return buildPartialRecordArbitrary(recordModel, void 0, noNullPrototype);
  if (!('requiredKeys' in constraints && constraints.requiredKeys !== void 0))
    return buildPartialRecordArbitrary(recordModel, void 0, noNullPrototype);
  const requiredKeys = ('requiredKeys' in constraints ? constraints.requiredKeys : void 0) || [];
  for (let idx = 0; idx !== requiredKeys.length; ++idx) {
    const descriptor = Object.getOwnPropertyDescriptor(recordModel, requiredKeys[idx]);
    if (descriptor === void 0)
      throw new Error(`requiredKeys cannot reference keys that have not been defined in recordModel`);
    if (!descriptor.enumerable)
      throw new Error(`requiredKeys cannot reference keys that are not enumerable in recordModel`);
  }
  return buildPartialRecordArbitrary(recordModel, requiredKeys, noNullPrototype);
}
var safeObjectCreate$1 = Object.create;
function unlinkedEntitiesForEntityGraph(arbitraries, countFor, unicityConstraintsFor, constraints) {
  const recordModel = safeObjectCreate$1(null);
  for (const name in arbitraries) {
    const entityRecordModel = arbitraries[name];
    const entityArbitrary = record(entityRecordModel, constraints);
    const count3 = countFor(name);
    const unicityConstraints = unicityConstraintsFor(name);
    const arrayConstraints = {
      minLength: count3,
      maxLength: count3,
    };
    recordModel[name] =
      unicityConstraints !== void 0
        ? uniqueArray(entityArbitrary, {
            ...arrayConstraints,
            selector: unicityConstraints,
          })
        : array(entityArbitrary, arrayConstraints);
  }
  return record(recordModel);
}
var safeObjectCreate = Object.create;
var safeObjectKeys = Object.keys;
function entityGraph(arbitraries, relations, constraints = {}) {
  const allKeys = safeObjectKeys(arbitraries);
  const initialPoolConstraints = constraints.initialPoolConstraints || safeObjectCreate(null);
  const unicityConstraints = constraints.unicityConstraints || safeObjectCreate(null);
  const unlinkedContraints = { noNullPrototype: constraints.noNullPrototype };
  return initialPoolForEntityGraph(allKeys, initialPoolConstraints).chain((defaultEntities) =>
    onTheFlyLinksForEntityGraph(relations, defaultEntities).chain((producedLinks) =>
      unlinkedEntitiesForEntityGraph(
        arbitraries,
        (name) => producedLinks[name].length,
        (name) => unicityConstraints[name],
        unlinkedContraints,
      ).map((unlinkedEntities) => unlinkedToLinkedEntitiesMapper(unlinkedEntities, producedLinks)),
    ),
  );
}
function wordsToJoinedStringMapper(words) {
  return safeJoin(
    safeMap(words, (w) => (w[w.length - 1] === ',' ? safeSubstring(w, 0, w.length - 1) : w)),
    ' ',
  );
}
function wordsToJoinedStringUnmapperFor(wordsArbitrary) {
  return function wordsToJoinedStringUnmapper(value) {
    if (typeof value !== 'string') throw new Error('Unsupported type');
    const words = [];
    for (const candidate of safeSplit(value, ' '))
      if (wordsArbitrary.canShrinkWithoutContext(candidate)) safePush(words, candidate);
      else if (wordsArbitrary.canShrinkWithoutContext(candidate + ',')) safePush(words, candidate + ',');
      else throw new Error('Unsupported word');
    return words;
  };
}
function wordsToSentenceMapper(words) {
  let sentence = safeJoin(words, ' ');
  if (sentence[sentence.length - 1] === ',') sentence = safeSubstring(sentence, 0, sentence.length - 1);
  return safeToUpperCase(sentence[0]) + safeSubstring(sentence, 1) + '.';
}
function wordsToSentenceUnmapperFor(wordsArbitrary) {
  return function wordsToSentenceUnmapper(value) {
    if (typeof value !== 'string') throw new Error('Unsupported type');
    if (
      value.length < 2 ||
      value[value.length - 1] !== '.' ||
      value[value.length - 2] === ',' ||
      safeToUpperCase(safeToLowerCase(value[0])) !== value[0]
    )
      throw new Error('Unsupported value');
    const adaptedValue = safeToLowerCase(value[0]) + safeSubstring(value, 1, value.length - 1);
    const words = [];
    const candidates = safeSplit(adaptedValue, ' ');
    for (let idx = 0; idx !== candidates.length; ++idx) {
      const candidate = candidates[idx];
      if (wordsArbitrary.canShrinkWithoutContext(candidate)) safePush(words, candidate);
      else if (idx === candidates.length - 1 && wordsArbitrary.canShrinkWithoutContext(candidate + ','))
        safePush(words, candidate + ',');
      else throw new Error('Unsupported word');
    }
    return words;
  };
}
function sentencesToParagraphMapper(sentences) {
  return safeJoin(sentences, ' ');
}
function sentencesToParagraphUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported type');
  const sentences = safeSplit(value, '. ');
  for (let idx = 0; idx < sentences.length - 1; ++idx) sentences[idx] += '.';
  return sentences;
}
var h = (v, w) => {
  return {
    arbitrary: constant(v),
    weight: w,
  };
};
function loremWord() {
  return oneof(
    h('non', 6),
    h('adipiscing', 5),
    h('ligula', 5),
    h('enim', 5),
    h('pellentesque', 5),
    h('in', 5),
    h('augue', 5),
    h('et', 5),
    h('nulla', 5),
    h('lorem', 4),
    h('sit', 4),
    h('sed', 4),
    h('diam', 4),
    h('fermentum', 4),
    h('ut', 4),
    h('eu', 4),
    h('aliquam', 4),
    h('mauris', 4),
    h('vitae', 4),
    h('felis', 4),
    h('ipsum', 3),
    h('dolor', 3),
    h('amet,', 3),
    h('elit', 3),
    h('euismod', 3),
    h('mi', 3),
    h('orci', 3),
    h('erat', 3),
    h('praesent', 3),
    h('egestas', 3),
    h('leo', 3),
    h('vel', 3),
    h('sapien', 3),
    h('integer', 3),
    h('curabitur', 3),
    h('convallis', 3),
    h('purus', 3),
    h('risus', 2),
    h('suspendisse', 2),
    h('lectus', 2),
    h('nec,', 2),
    h('ultricies', 2),
    h('sed,', 2),
    h('cras', 2),
    h('elementum', 2),
    h('ultrices', 2),
    h('maecenas', 2),
    h('massa,', 2),
    h('varius', 2),
    h('a,', 2),
    h('semper', 2),
    h('proin', 2),
    h('nec', 2),
    h('nisl', 2),
    h('amet', 2),
    h('duis', 2),
    h('congue', 2),
    h('libero', 2),
    h('vestibulum', 2),
    h('pede', 2),
    h('blandit', 2),
    h('sodales', 2),
    h('ante', 2),
    h('nibh', 2),
    h('ac', 2),
    h('aenean', 2),
    h('massa', 2),
    h('suscipit', 2),
    h('sollicitudin', 2),
    h('fusce', 2),
    h('tempus', 2),
    h('aliquam,', 2),
    h('nunc', 2),
    h('ullamcorper', 2),
    h('rhoncus', 2),
    h('metus', 2),
    h('faucibus,', 2),
    h('justo', 2),
    h('magna', 2),
    h('at', 2),
    h('tincidunt', 2),
    h('consectetur', 1),
    h('tortor,', 1),
    h('dignissim', 1),
    h('congue,', 1),
    h('non,', 1),
    h('porttitor,', 1),
    h('nonummy', 1),
    h('molestie,', 1),
    h('est', 1),
    h('eleifend', 1),
    h('mi,', 1),
    h('arcu', 1),
    h('scelerisque', 1),
    h('vitae,', 1),
    h('consequat', 1),
    h('in,', 1),
    h('pretium', 1),
    h('volutpat', 1),
    h('pharetra', 1),
    h('tempor', 1),
    h('bibendum', 1),
    h('odio', 1),
    h('dui', 1),
    h('primis', 1),
    h('faucibus', 1),
    h('luctus', 1),
    h('posuere', 1),
    h('cubilia', 1),
    h('curae,', 1),
    h('hendrerit', 1),
    h('velit', 1),
    h('mauris,', 1),
    h('gravida', 1),
    h('ornare', 1),
    h('ut,', 1),
    h('pulvinar', 1),
    h('varius,', 1),
    h('turpis', 1),
    h('nibh,', 1),
    h('eros', 1),
    h('id', 1),
    h('aliquet', 1),
    h('quis', 1),
    h('lobortis', 1),
    h('consectetuer', 1),
    h('morbi', 1),
    h('vehicula', 1),
    h('tortor', 1),
    h('tellus,', 1),
    h('id,', 1),
    h('eu,', 1),
    h('quam', 1),
    h('feugiat,', 1),
    h('posuere,', 1),
    h('iaculis', 1),
    h('lectus,', 1),
    h('tristique', 1),
    h('mollis,', 1),
    h('nisl,', 1),
    h('vulputate', 1),
    h('sem', 1),
    h('vivamus', 1),
    h('placerat', 1),
    h('imperdiet', 1),
    h('cursus', 1),
    h('rutrum', 1),
    h('iaculis,', 1),
    h('augue,', 1),
    h('lacus', 1),
  );
}
function lorem(constraints = {}) {
  const { maxCount, mode = 'words', size: size2 } = constraints;
  if (maxCount !== void 0 && maxCount < 1) throw new Error(`lorem has to produce at least one word/sentence`);
  const wordArbitrary = loremWord();
  if (mode === 'sentences')
    return array(
      array(wordArbitrary, {
        minLength: 1,
        size: 'small',
      }).map(wordsToSentenceMapper, wordsToSentenceUnmapperFor(wordArbitrary)),
      {
        minLength: 1,
        maxLength: maxCount,
        size: size2,
      },
    ).map(sentencesToParagraphMapper, sentencesToParagraphUnmapper);
  else
    return array(wordArbitrary, {
      minLength: 1,
      maxLength: maxCount,
      size: size2,
    }).map(wordsToJoinedStringMapper, wordsToJoinedStringUnmapperFor(wordArbitrary));
}
function arrayToMapMapper(data4) {
  return new Map(data4);
}
function arrayToMapUnmapper(value) {
  if (typeof value !== 'object' || value === null)
    throw new Error('Incompatible instance received: should be a non-null object');
  if (!('constructor' in value) || value.constructor !== Map)
    throw new Error('Incompatible instance received: should be of exact type Map');
  return Array.from(value);
}
function mapKeyExtractor(entry) {
  return entry[0];
}
function map(keyArb, valueArb, constraints = {}) {
  return uniqueArray(tuple(keyArb, valueArb), {
    minLength: constraints.minKeys,
    maxLength: constraints.maxKeys,
    size: constraints.size,
    selector: mapKeyExtractor,
    depthIdentifier: constraints.depthIdentifier,
    comparator: 'SameValueZero',
  }).map(arrayToMapMapper, arrayToMapUnmapper);
}
var contextRemainingDepth = 10;
function memo(builder) {
  const previous = {};
  return (maxDepth) => {
    const n = maxDepth !== void 0 ? maxDepth : contextRemainingDepth;
    if (!safeHasOwnProperty(previous, n)) {
      const prev = contextRemainingDepth;
      contextRemainingDepth = n - 1;
      previous[n] = builder(n);
      contextRemainingDepth = prev;
    }
    return previous[n];
  };
}
function countToggledBits(n) {
  let count3 = 0;
  while (n > SBigInt2(0)) {
    if (n & SBigInt2(1)) ++count3;
    n >>= SBigInt2(1);
  }
  return count3;
}
function computeNextFlags(flags2, nextSize) {
  const allowedMask = (SBigInt2(1) << SBigInt2(nextSize)) - SBigInt2(1);
  const preservedFlags = flags2 & allowedMask;
  let numMissingFlags = countToggledBits(flags2 - preservedFlags);
  let nFlags = preservedFlags;
  for (let mask = SBigInt2(1); mask <= allowedMask && numMissingFlags !== 0; mask <<= SBigInt2(1))
    if (!(nFlags & mask)) {
      nFlags |= mask;
      --numMissingFlags;
    }
  return nFlags;
}
function computeTogglePositions(chars, toggleCase) {
  const positions = [];
  for (let idx = chars.length - 1; idx !== -1; --idx)
    if (toggleCase(chars[idx]) !== chars[idx]) safePush(positions, idx);
  return positions;
}
function computeFlagsFromChars(untoggledChars, toggledChars, togglePositions) {
  let flags2 = SBigInt2(0);
  for (let idx = 0, mask = SBigInt2(1); idx !== togglePositions.length; ++idx, mask <<= SBigInt2(1))
    if (untoggledChars[togglePositions[idx]] !== toggledChars[togglePositions[idx]]) flags2 |= mask;
  return flags2;
}
function applyFlagsOnChars(chars, flags2, togglePositions, toggleCase) {
  for (let idx = 0, mask = SBigInt2(1); idx !== togglePositions.length; ++idx, mask <<= SBigInt2(1))
    if (flags2 & mask) chars[togglePositions[idx]] = toggleCase(chars[togglePositions[idx]]);
}
var MixedCaseArbitrary = class extends Arbitrary {
  constructor(stringArb, toggleCase, untoggleAll) {
    super();
    this.stringArb = stringArb;
    this.toggleCase = toggleCase;
    this.untoggleAll = untoggleAll;
  }
  /**
   * Create a proper context
   * @param rawStringValue
   * @param flagsValue
   */
  buildContextFor(rawStringValue, flagsValue) {
    return {
      rawString: rawStringValue.value,
      rawStringContext: rawStringValue.context,
      flags: flagsValue.value,
      flagsContext: flagsValue.context,
    };
  }
  generate(mrng, biasFactor) {
    const rawStringValue = this.stringArb.generate(mrng, biasFactor);
    const chars = [...rawStringValue.value];
    const togglePositions = computeTogglePositions(chars, this.toggleCase);
    const flagsValue = bigInt(SBigInt2(0), (SBigInt2(1) << SBigInt2(togglePositions.length)) - SBigInt2(1)).generate(
      mrng,
      void 0,
    );
    applyFlagsOnChars(chars, flagsValue.value, togglePositions, this.toggleCase);
    return new Value(safeJoin(chars, ''), this.buildContextFor(rawStringValue, flagsValue));
  }
  canShrinkWithoutContext(value) {
    if (typeof value !== 'string') return false;
    return this.untoggleAll !== void 0
      ? this.stringArb.canShrinkWithoutContext(this.untoggleAll(value))
      : this.stringArb.canShrinkWithoutContext(value);
  }
  shrink(value, context2) {
    let contextSafe;
    if (context2 !== void 0) contextSafe = context2;
    else if (this.untoggleAll !== void 0) {
      const untoggledValue = this.untoggleAll(value);
      const valueChars = [...value];
      const untoggledValueChars = [...untoggledValue];
      contextSafe = {
        rawString: untoggledValue,
        rawStringContext: void 0,
        flags: computeFlagsFromChars(
          untoggledValueChars,
          valueChars,
          computeTogglePositions(untoggledValueChars, this.toggleCase),
        ),
        flagsContext: void 0,
      };
    } else
      contextSafe = {
        rawString: value,
        rawStringContext: void 0,
        flags: SBigInt2(0),
        flagsContext: void 0,
      };
    const rawString = contextSafe.rawString;
    const flags2 = contextSafe.flags;
    return this.stringArb
      .shrink(rawString, contextSafe.rawStringContext)
      .map((nRawStringValue) => {
        const nChars = [...nRawStringValue.value];
        const nTogglePositions = computeTogglePositions(nChars, this.toggleCase);
        const nFlags = computeNextFlags(flags2, nTogglePositions.length);
        applyFlagsOnChars(nChars, nFlags, nTogglePositions, this.toggleCase);
        return new Value(safeJoin(nChars, ''), this.buildContextFor(nRawStringValue, new Value(nFlags, void 0)));
      })
      .join(
        makeLazy(() => {
          const chars = [...rawString];
          const togglePositions = computeTogglePositions(chars, this.toggleCase);
          return bigInt(SBigInt2(0), (SBigInt2(1) << SBigInt2(togglePositions.length)) - SBigInt2(1))
            .shrink(flags2, contextSafe.flagsContext)
            .map((nFlagsValue) => {
              const nChars = safeSlice(chars);
              applyFlagsOnChars(nChars, nFlagsValue.value, togglePositions, this.toggleCase);
              return new Value(
                safeJoin(nChars, ''),
                this.buildContextFor(new Value(rawString, contextSafe.rawStringContext), nFlagsValue),
              );
            });
        }),
      );
  }
};
function defaultToggleCase(rawChar) {
  const upper = safeToUpperCase(rawChar);
  if (upper !== rawChar) return upper;
  return safeToLowerCase(rawChar);
}
function mixedCase(stringArb, constraints) {
  return new MixedCaseArbitrary(
    stringArb,
    (constraints && constraints.toggleCase) || defaultToggleCase,
    constraints && constraints.untoggleAll,
  );
}
function toTypedMapper$1(data4) {
  return SFloat32Array.from(data4);
}
function fromTypedUnmapper$1(value) {
  if (!(value instanceof SFloat32Array)) throw new Error('Unexpected type');
  return [...value];
}
function float32Array(constraints = {}) {
  return array(float(constraints), constraints).map(toTypedMapper$1, fromTypedUnmapper$1);
}
function toTypedMapper(data4) {
  return SFloat64Array.from(data4);
}
function fromTypedUnmapper(value) {
  if (!(value instanceof SFloat64Array)) throw new Error('Unexpected type');
  return [...value];
}
function float64Array(constraints = {}) {
  return array(double(constraints), constraints).map(toTypedMapper, fromTypedUnmapper);
}
function typedIntArrayArbitraryArbitraryBuilder(
  constraints,
  defaultMin,
  defaultMax,
  TypedArrayClass,
  arbitraryBuilder,
) {
  const generatorName = TypedArrayClass.name;
  const { min = defaultMin, max = defaultMax, ...arrayConstraints } = constraints;
  if (min > max) throw new Error(`Invalid range passed to ${generatorName}: min must be lower than or equal to max`);
  if (min < defaultMin)
    throw new Error(`Invalid min value passed to ${generatorName}: min must be greater than or equal to ${defaultMin}`);
  if (max > defaultMax)
    throw new Error(`Invalid max value passed to ${generatorName}: max must be lower than or equal to ${defaultMax}`);
  return array(
    arbitraryBuilder({
      min,
      max,
    }),
    arrayConstraints,
  ).map(
    (data4) => TypedArrayClass.from(data4),
    (value) => {
      if (!(value instanceof TypedArrayClass)) throw new Error('Invalid type');
      return [...value];
    },
  );
}
function int16Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(constraints, -32768, 32767, SInt16Array, integer);
}
function int32Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(constraints, -2147483648, 2147483647, SInt32Array, integer);
}
function int8Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(constraints, -128, 127, SInt8Array, integer);
}
function uint16Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 65535, SUint16Array, integer);
}
function uint32Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 4294967295, SUint32Array, integer);
}
function uint8Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 255, SUint8Array, integer);
}
function uint8ClampedArray(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(constraints, 0, 255, SUint8ClampedArray, integer);
}
function isSafeContext(context2) {
  return context2 !== void 0;
}
function toGeneratorValue(value) {
  if (value.hasToBeCloned) return new Value(value.value_, { generatorContext: value.context }, () => value.value);
  return new Value(value.value_, { generatorContext: value.context });
}
function toShrinkerValue(value) {
  if (value.hasToBeCloned) return new Value(value.value_, { shrinkerContext: value.context }, () => value.value);
  return new Value(value.value_, { shrinkerContext: value.context });
}
var WithShrinkFromOtherArbitrary = class extends Arbitrary {
  constructor(generatorArbitrary, shrinkerArbitrary) {
    super();
    this.generatorArbitrary = generatorArbitrary;
    this.shrinkerArbitrary = shrinkerArbitrary;
  }
  generate(mrng, biasFactor) {
    return toGeneratorValue(this.generatorArbitrary.generate(mrng, biasFactor));
  }
  canShrinkWithoutContext(value) {
    return this.shrinkerArbitrary.canShrinkWithoutContext(value);
  }
  shrink(value, context2) {
    if (!isSafeContext(context2)) return this.shrinkerArbitrary.shrink(value, void 0).map(toShrinkerValue);
    if ('generatorContext' in context2)
      return this.generatorArbitrary.shrink(value, context2.generatorContext).map(toGeneratorValue);
    return this.shrinkerArbitrary.shrink(value, context2.shrinkerContext).map(toShrinkerValue);
  }
};
function restrictedIntegerArbitraryBuilder(min, maxGenerated, max) {
  const generatorArbitrary = integer({
    min,
    max: maxGenerated,
  });
  if (maxGenerated === max) return generatorArbitrary;
  return new WithShrinkFromOtherArbitrary(
    generatorArbitrary,
    integer({
      min,
      max,
    }),
  );
}
var safeMathMin$1 = Math.min;
var safeMathMax = Math.max;
var safeArrayIsArray$1 = SArray.isArray;
var safeObjectEntries = Object.entries;
function extractMaxIndex(indexesAndValues) {
  let maxIndex = -1;
  for (let index = 0; index !== indexesAndValues.length; ++index)
    maxIndex = safeMathMax(maxIndex, indexesAndValues[index][0]);
  return maxIndex;
}
function arrayFromItems(length2, indexesAndValues) {
  const array2 = SArray(length2);
  for (let index = 0; index !== indexesAndValues.length; ++index) {
    const it = indexesAndValues[index];
    if (it[0] < length2) array2[it[0]] = it[1];
  }
  return array2;
}
function sparseArray(arb, constraints = {}) {
  const {
    size: size2,
    minNumElements = 0,
    maxLength = MaxLengthUpperBound,
    maxNumElements = maxLength,
    noTrailingHole,
    depthIdentifier,
  } = constraints;
  const maxGeneratedLength = maxGeneratedLengthFromSizeForArbitrary(
    size2,
    maxGeneratedLengthFromSizeForArbitrary(
      size2,
      minNumElements,
      maxNumElements,
      constraints.maxNumElements !== void 0,
    ),
    maxLength,
    constraints.maxLength !== void 0,
  );
  if (minNumElements > maxLength)
    throw new Error(`The minimal number of non-hole elements cannot be higher than the maximal length of the array`);
  if (minNumElements > maxNumElements)
    throw new Error(`The minimal number of non-hole elements cannot be higher than the maximal number of non-holes`);
  const resultedMaxNumElements = safeMathMin$1(maxNumElements, maxLength);
  const resultedSizeMaxNumElements = constraints.maxNumElements !== void 0 || size2 !== void 0 ? size2 : '=';
  const sparseArrayNoTrailingHole = uniqueArray(
    tuple(
      restrictedIntegerArbitraryBuilder(0, safeMathMax(maxGeneratedLength - 1, 0), safeMathMax(maxLength - 1, 0)),
      arb,
    ),
    {
      size: resultedSizeMaxNumElements,
      minLength: minNumElements,
      maxLength: resultedMaxNumElements,
      selector: (item) => item[0],
      depthIdentifier,
    },
  ).map(
    (items2) => {
      return arrayFromItems(extractMaxIndex(items2) + 1, items2);
    },
    (value) => {
      if (!safeArrayIsArray$1(value)) throw new Error('Not supported entry type');
      if (noTrailingHole && value.length !== 0 && !(value.length - 1 in value)) throw new Error('No trailing hole');
      return safeMap(safeObjectEntries(value), (entry) => [Number(entry[0]), entry[1]]);
    },
  );
  if (noTrailingHole || maxLength === minNumElements) return sparseArrayNoTrailingHole;
  return tuple(
    sparseArrayNoTrailingHole,
    restrictedIntegerArbitraryBuilder(minNumElements, maxGeneratedLength, maxLength),
  ).map(
    (data4) => {
      const sparse = data4[0];
      const targetLength = data4[1];
      if (sparse.length >= targetLength) return sparse;
      const longerSparse = safeSlice(sparse);
      longerSparse.length = targetLength;
      return longerSparse;
    },
    (value) => {
      if (!safeArrayIsArray$1(value)) throw new Error('Not supported entry type');
      return [value, value.length];
    },
  );
}
function arrayToSetMapper(data4) {
  return new Set(data4);
}
function arrayToSetUnmapper(value) {
  if (typeof value !== 'object' || value === null)
    throw new Error('Incompatible instance received: should be a non-null object');
  if (!('constructor' in value) || value.constructor !== Set)
    throw new Error('Incompatible instance received: should be of exact type Set');
  return Array.from(value);
}
function set(arb, constraints = {}) {
  return uniqueArray(arb, {
    minLength: constraints.minLength,
    maxLength: constraints.maxLength,
    size: constraints.size,
    depthIdentifier: constraints.depthIdentifier,
    comparator: 'SameValueZero',
  }).map(arrayToSetMapper, arrayToSetUnmapper);
}
function dictOf(ka, va, maxKeys, size2, depthIdentifier, withNullPrototype) {
  return dictionary(ka, va, {
    maxKeys,
    noNullPrototype: !withNullPrototype,
    size: size2,
    depthIdentifier,
  });
}
function typedArray(constraints) {
  return oneof(
    int8Array(constraints),
    uint8Array(constraints),
    uint8ClampedArray(constraints),
    int16Array(constraints),
    uint16Array(constraints),
    int32Array(constraints),
    uint32Array(constraints),
    float32Array(constraints),
    float64Array(constraints),
  );
}
function anyArbitraryBuilder(constraints) {
  const arbitrariesForBase = constraints.values;
  const depthSize = constraints.depthSize;
  const depthIdentifier = createDepthIdentifier();
  const maxDepth = constraints.maxDepth;
  const maxKeys = constraints.maxKeys;
  const size2 = constraints.size;
  const baseArb = oneof(
    ...arbitrariesForBase,
    ...(constraints.withBigInt ? [bigInt()] : []),
    ...(constraints.withDate ? [date()] : []),
  );
  return letrec((tie) => ({
    anything: oneof(
      {
        maxDepth,
        depthSize,
        depthIdentifier,
      },
      baseArb,
      tie('array'),
      tie('object'),
      ...(constraints.withMap ? [tie('map')] : []),
      ...(constraints.withSet ? [tie('set')] : []),
      ...(constraints.withObjectString ? [tie('anything').map((o) => stringify(o))] : []),
      ...(constraints.withTypedArray
        ? [
            typedArray({
              maxLength: maxKeys,
              size: size2,
            }),
          ]
        : []),
      ...(constraints.withSparseArray
        ? [
            sparseArray(tie('anything'), {
              maxNumElements: maxKeys,
              size: size2,
              depthIdentifier,
            }),
          ]
        : []),
    ),
    keys: constraints.withObjectString
      ? oneof(
          {
            arbitrary: constraints.key,
            weight: 10,
          },
          {
            arbitrary: tie('anything').map((o) => stringify(o)),
            weight: 1,
          },
        )
      : constraints.key,
    array: array(tie('anything'), {
      maxLength: maxKeys,
      size: size2,
      depthIdentifier,
    }),
    set: set(tie('anything'), {
      maxLength: maxKeys,
      size: size2,
      depthIdentifier,
    }),
    map: oneof(
      map(tie('keys'), tie('anything'), {
        maxKeys,
        size: size2,
        depthIdentifier,
      }),
      map(tie('anything'), tie('anything'), {
        maxKeys,
        size: size2,
        depthIdentifier,
      }),
    ),
    object: dictOf(tie('keys'), tie('anything'), maxKeys, size2, depthIdentifier, constraints.withNullPrototype),
  })).anything;
}
function unboxedToBoxedMapper(value) {
  switch (typeof value) {
    case 'boolean':
      return new SBoolean(value);
    case 'number':
      return new SNumber(value);
    case 'string':
      return new SString(value);
    default:
      return value;
  }
}
function unboxedToBoxedUnmapper(value) {
  if (typeof value !== 'object' || value === null || !('constructor' in value)) return value;
  return value.constructor === SBoolean || value.constructor === SNumber || value.constructor === SString
    ? value.valueOf()
    : value;
}
function boxedArbitraryBuilder(arb) {
  return arb.map(unboxedToBoxedMapper, unboxedToBoxedUnmapper);
}
function defaultValues(constraints, stringArbitrary) {
  return [
    boolean(),
    maxSafeInteger(),
    double(),
    stringArbitrary(constraints),
    oneof(stringArbitrary(constraints), constant(null), constant(void 0)),
  ];
}
function boxArbitraries(arbs) {
  return arbs.map((arb) => boxedArbitraryBuilder(arb));
}
function boxArbitrariesIfNeeded(arbs, boxEnabled) {
  return boxEnabled ? boxArbitraries(arbs).concat(arbs) : arbs;
}
function toQualifiedObjectConstraints(settings = {}) {
  const valueConstraints = {
    size: settings.size,
    unit: 'stringUnit' in settings ? settings.stringUnit : settings.withUnicodeString ? 'binary' : void 0,
  };
  return {
    key: settings.key !== void 0 ? settings.key : string(valueConstraints),
    values: boxArbitrariesIfNeeded(
      settings.values !== void 0 ? settings.values : defaultValues(valueConstraints, string),
      settings.withBoxedValues === true,
    ),
    depthSize: settings.depthSize,
    maxDepth: settings.maxDepth,
    maxKeys: settings.maxKeys,
    size: settings.size,
    withSet: settings.withSet === true,
    withMap: settings.withMap === true,
    withObjectString: settings.withObjectString === true,
    withNullPrototype: settings.withNullPrototype === true,
    withBigInt: settings.withBigInt === true,
    withDate: settings.withDate === true,
    withTypedArray: settings.withTypedArray === true,
    withSparseArray: settings.withSparseArray === true,
  };
}
function objectInternal(constraints) {
  return dictionary(constraints.key, anyArbitraryBuilder(constraints), {
    maxKeys: constraints.maxKeys,
    noNullPrototype: !constraints.withNullPrototype,
    size: constraints.size,
  });
}
function object(constraints) {
  return objectInternal(toQualifiedObjectConstraints(constraints));
}
function jsonConstraintsBuilder(stringArbitrary, constraints) {
  const { depthSize, maxDepth } = constraints;
  return {
    key: stringArbitrary,
    values: [
      boolean(),
      double({
        noDefaultInfinity: true,
        noNaN: true,
      }),
      stringArbitrary,
      constant(null),
    ],
    depthSize,
    maxDepth,
  };
}
function anything(constraints) {
  return anyArbitraryBuilder(toQualifiedObjectConstraints(constraints));
}
function jsonValue(constraints = {}) {
  const noUnicodeString = constraints.noUnicodeString === void 0 || constraints.noUnicodeString === true;
  return anything(
    jsonConstraintsBuilder(
      'stringUnit' in constraints
        ? string({ unit: constraints.stringUnit })
        : noUnicodeString
          ? string()
          : string({ unit: 'binary' }),
      constraints,
    ),
  );
}
var safeJsonStringify = JSON.stringify;
var safeJsonParse = JSON.parse;
function jsonStringUnmapper(value) {
  if (typeof value !== 'string') throw new SError('Cannot unmap the passed value');
  return safeJsonParse(value);
}
function json(constraints = {}) {
  return jsonValue(constraints).map(safeJsonStringify, jsonStringUnmapper);
}
var safeObjectDefineProperties = Object.defineProperties;
function prettyPrint(numSeen, seenValuesStrings) {
  return `Stream(${seenValuesStrings !== void 0 ? `${safeJoin(seenValuesStrings, ',')}\u2026` : `${numSeen} emitted`})`;
}
var StreamArbitrary = class extends Arbitrary {
  constructor(arb, history) {
    super();
    this.arb = arb;
    this.history = history;
  }
  generate(mrng, biasFactor) {
    const appliedBiasFactor = biasFactor !== void 0 && mrng.nextInt(1, biasFactor) === 1 ? biasFactor : void 0;
    const enrichedProducer = () => {
      const seenValues = this.history ? [] : null;
      let numSeenValues = 0;
      const g = function* (arb, clonedMrng) {
        while (true) {
          const value = arb.generate(clonedMrng, appliedBiasFactor).value;
          numSeenValues++;
          if (seenValues !== null) safePush(seenValues, value);
          yield value;
        }
      };
      const s = new Stream(g(this.arb, mrng.clone()));
      return safeObjectDefineProperties(s, {
        toString: { value: () => prettyPrint(numSeenValues, seenValues !== null ? seenValues.map(stringify) : void 0) },
        [toStringMethod]: {
          value: () => prettyPrint(numSeenValues, seenValues !== null ? seenValues.map(stringify) : void 0),
        },
        [asyncToStringMethod]: {
          value: async () =>
            prettyPrint(
              numSeenValues,
              seenValues !== null ? await Promise.all(seenValues.map(asyncStringify)) : void 0,
            ),
        },
        [cloneMethod]: {
          value: enrichedProducer,
          enumerable: true,
        },
      });
    };
    return new Value(enrichedProducer(), void 0);
  }
  canShrinkWithoutContext(_value) {
    return false;
  }
  shrink(_value, _context) {
    return Stream.nil();
  }
};
function infiniteStream(arb, constraints) {
  return new StreamArbitrary(
    arb,
    constraints !== void 0 && typeof constraints === 'object' && 'noHistory' in constraints
      ? !constraints.noHistory
      : true,
  );
}
function codePointsToStringMapper(tab) {
  return safeJoin(tab, '');
}
function codePointsToStringUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Cannot unmap the passed value');
  return [...value];
}
function stringToBase64Mapper(s) {
  switch (s.length % 4) {
    case 0:
      return s;
    case 3:
      return `${s}=`;
    case 2:
      return `${s}==`;
    default:
      return safeSubstring(s, 1);
  }
}
function stringToBase64Unmapper(value) {
  if (typeof value !== 'string' || value.length % 4 !== 0) throw new Error('Invalid string received');
  const lastTrailingIndex = value.indexOf('=');
  if (lastTrailingIndex === -1) return value;
  if (value.length - lastTrailingIndex > 2) throw new Error('Cannot unmap the passed value');
  return safeSubstring(value, 0, lastTrailingIndex);
}
var safeStringFromCharCode = String.fromCharCode;
function base64Mapper(v) {
  if (v < 26) return safeStringFromCharCode(v + 65);
  if (v < 52) return safeStringFromCharCode(v + 97 - 26);
  if (v < 62) return safeStringFromCharCode(v + 48 - 52);
  return v === 62 ? '+' : '/';
}
function base64Unmapper(s) {
  if (typeof s !== 'string' || s.length !== 1) throw new SError('Invalid entry');
  const v = safeCharCodeAt(s, 0);
  if (v >= 65 && v <= 90) return v - 65;
  if (v >= 97 && v <= 122) return v - 97 + 26;
  if (v >= 48 && v <= 57) return v - 48 + 52;
  return v === 43 ? 62 : v === 47 ? 63 : -1;
}
function base64() {
  return integer({
    min: 0,
    max: 63,
  }).map(base64Mapper, base64Unmapper);
}
function base64String(constraints = {}) {
  const {
    minLength: unscaledMinLength = 0,
    maxLength: unscaledMaxLength = MaxLengthUpperBound,
    size: size2,
  } = constraints;
  const minLength = unscaledMinLength + 3 - ((unscaledMinLength + 3) % 4);
  const maxLength = unscaledMaxLength - (unscaledMaxLength % 4);
  const requestedSize = constraints.maxLength === void 0 && size2 === void 0 ? '=' : size2;
  if (minLength > maxLength) throw new SError('Minimal length should be inferior or equal to maximal length');
  if (minLength % 4 !== 0) throw new SError('Minimal length of base64 strings must be a multiple of 4');
  if (maxLength % 4 !== 0) throw new SError('Maximal length of base64 strings must be a multiple of 4');
  const charArbitrary = base64();
  return array(charArbitrary, {
    minLength,
    maxLength,
    size: requestedSize,
    experimentalCustomSlices: createSlicesForStringLegacy(charArbitrary, codePointsToStringUnmapper),
  })
    .map(codePointsToStringMapper, codePointsToStringUnmapper)
    .map(stringToBase64Mapper, stringToBase64Unmapper);
}
var safeObjectIs = Object.is;
function isSubarrayOf(source, small) {
  const countMap = new SMap$2();
  let countMinusZero = 0;
  for (const sourceEntry of source)
    if (safeObjectIs(sourceEntry, -0)) ++countMinusZero;
    else safeMapSet(countMap, sourceEntry, (safeMapGet(countMap, sourceEntry) || 0) + 1);
  for (let index = 0; index !== small.length; ++index) {
    if (!(index in small)) return false;
    const smallEntry = small[index];
    if (safeObjectIs(smallEntry, -0)) {
      if (countMinusZero === 0) return false;
      --countMinusZero;
    } else {
      const oldCount = safeMapGet(countMap, smallEntry) || 0;
      if (oldCount === 0) return false;
      safeMapSet(countMap, smallEntry, oldCount - 1);
    }
  }
  return true;
}
var safeMathFloor$1 = Math.floor;
var safeMathLog = Math.log;
var safeArrayIsArray = Array.isArray;
var SubarrayArbitrary = class extends Arbitrary {
  constructor(originalArray, isOrdered, minLength, maxLength) {
    super();
    this.originalArray = originalArray;
    this.isOrdered = isOrdered;
    this.minLength = minLength;
    this.maxLength = maxLength;
    if (minLength < 0 || minLength > originalArray.length)
      throw new Error(
        'fc.*{s|S}ubarrayOf expects the minimal length to be between 0 and the size of the original array',
      );
    if (maxLength < 0 || maxLength > originalArray.length)
      throw new Error(
        'fc.*{s|S}ubarrayOf expects the maximal length to be between 0 and the size of the original array',
      );
    if (minLength > maxLength)
      throw new Error('fc.*{s|S}ubarrayOf expects the minimal length to be inferior or equal to the maximal length');
    this.lengthArb = new IntegerArbitrary(minLength, maxLength);
    this.biasedLengthArb =
      minLength !== maxLength
        ? new IntegerArbitrary(
            minLength,
            minLength + safeMathFloor$1(safeMathLog(maxLength - minLength) / safeMathLog(2)),
          )
        : this.lengthArb;
  }
  generate(mrng, biasFactor) {
    const size2 = (
      biasFactor !== void 0 && mrng.nextInt(1, biasFactor) === 1 ? this.biasedLengthArb : this.lengthArb
    ).generate(mrng, void 0);
    const sizeValue = size2.value;
    const remainingElements = safeMap(this.originalArray, (_v, idx) => idx);
    const ids = [];
    for (let index = 0; index !== sizeValue; ++index) {
      const selectedIdIndex = mrng.nextInt(0, remainingElements.length - 1);
      safePush(ids, remainingElements[selectedIdIndex]);
      safeSplice(remainingElements, selectedIdIndex, 1);
    }
    if (this.isOrdered) safeSort(ids, (a, b) => a - b);
    return new Value(
      safeMap(ids, (i) => this.originalArray[i]),
      size2.context,
    );
  }
  canShrinkWithoutContext(value) {
    if (!safeArrayIsArray(value)) return false;
    if (!this.lengthArb.canShrinkWithoutContext(value.length)) return false;
    return isSubarrayOf(this.originalArray, value);
  }
  shrink(value, context2) {
    if (value.length === 0) return Stream.nil();
    return this.lengthArb
      .shrink(value.length, context2)
      .map((newSize) => {
        return new Value(safeSlice(value, value.length - newSize.value), newSize.context);
      })
      .join(
        value.length > this.minLength
          ? makeLazy(() =>
              this.shrink(safeSlice(value, 1), void 0)
                .filter((newValue) => this.minLength <= newValue.value.length + 1)
                .map((newValue) => new Value([value[0], ...newValue.value], void 0)),
            )
          : Stream.nil(),
      );
  }
};
function subarray(originalArray, constraints = {}) {
  const { minLength = 0, maxLength = originalArray.length } = constraints;
  return new SubarrayArbitrary(originalArray, true, minLength, maxLength);
}
function shuffledSubarray(originalArray, constraints = {}) {
  const { minLength = 0, maxLength = originalArray.length } = constraints;
  return new SubarrayArbitrary(originalArray, false, minLength, maxLength);
}
var encodeSymbolLookupTable = {
  10: 'A',
  11: 'B',
  12: 'C',
  13: 'D',
  14: 'E',
  15: 'F',
  16: 'G',
  17: 'H',
  18: 'J',
  19: 'K',
  20: 'M',
  21: 'N',
  22: 'P',
  23: 'Q',
  24: 'R',
  25: 'S',
  26: 'T',
  27: 'V',
  28: 'W',
  29: 'X',
  30: 'Y',
  31: 'Z',
};
var decodeSymbolLookupTable = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  6: 6,
  7: 7,
  8: 8,
  9: 9,
  A: 10,
  B: 11,
  C: 12,
  D: 13,
  E: 14,
  F: 15,
  G: 16,
  H: 17,
  J: 18,
  K: 19,
  M: 20,
  N: 21,
  P: 22,
  Q: 23,
  R: 24,
  S: 25,
  T: 26,
  V: 27,
  W: 28,
  X: 29,
  Y: 30,
  Z: 31,
};
function encodeSymbol(symbol) {
  return symbol < 10 ? SString(symbol) : encodeSymbolLookupTable[symbol];
}
function pad(value, paddingLength) {
  let extraPadding = '';
  while (value.length + extraPadding.length < paddingLength) extraPadding += '0';
  return extraPadding + value;
}
function smallUintToBase32StringMapper(num) {
  let base32Str = '';
  for (let remaining = num; remaining !== 0; ) {
    const next = remaining >> 5;
    base32Str = encodeSymbol(remaining - (next << 5)) + base32Str;
    remaining = next;
  }
  return base32Str;
}
function uintToBase32StringMapper(num, paddingLength) {
  const head = ~~(num / 1073741824);
  const tail = num & 1073741823;
  return pad(smallUintToBase32StringMapper(head), paddingLength - 6) + pad(smallUintToBase32StringMapper(tail), 6);
}
function paddedUintToBase32StringMapper(paddingLength) {
  return function padded(num) {
    return uintToBase32StringMapper(num, paddingLength);
  };
}
function uintToBase32StringUnmapper(value) {
  if (typeof value !== 'string') throw new SError('Unsupported type');
  let accumulated = 0;
  let power = 1;
  for (let index = value.length - 1; index >= 0; --index) {
    const char = value[index];
    const numericForChar = decodeSymbolLookupTable[char];
    if (numericForChar === void 0) throw new SError('Unsupported type');
    accumulated += numericForChar * power;
    power *= 32;
  }
  return accumulated;
}
var padded10Mapper = paddedUintToBase32StringMapper(10);
var padded8Mapper = paddedUintToBase32StringMapper(8);
function ulidMapper(parts) {
  return padded10Mapper(parts[0]) + padded8Mapper(parts[1]) + padded8Mapper(parts[2]);
}
function ulidUnmapper(value) {
  if (typeof value !== 'string' || value.length !== 26) throw new Error('Unsupported type');
  return [
    uintToBase32StringUnmapper(value.slice(0, 10)),
    uintToBase32StringUnmapper(value.slice(10, 18)),
    uintToBase32StringUnmapper(value.slice(18)),
  ];
}
function ulid() {
  return tuple(
    integer({
      min: 0,
      max: 281474976710655,
    }),
    integer({
      min: 0,
      max: 1099511627775,
    }),
    integer({
      min: 0,
      max: 1099511627775,
    }),
  ).map(ulidMapper, ulidUnmapper);
}
function numberToPaddedEightMapper(n) {
  return safePadStart(safeNumberToString(n, 16), 8, '0');
}
function numberToPaddedEightUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported type');
  if (value.length !== 8) throw new Error('Unsupported value: invalid length');
  const n = parseInt(value, 16);
  if (value !== numberToPaddedEightMapper(n)) throw new Error('Unsupported value: invalid content');
  return n;
}
function buildPaddedNumberArbitrary(min, max) {
  return integer({
    min,
    max,
  }).map(numberToPaddedEightMapper, numberToPaddedEightUnmapper);
}
function paddedEightsToUuidMapper(t) {
  return `${t[0]}-${safeSubstring(t[1], 4)}-${safeSubstring(t[1], 0, 4)}-${safeSubstring(t[2], 0, 4)}-${safeSubstring(t[2], 4)}${t[3]}`;
}
var UuidRegex = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;
function paddedEightsToUuidUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported type');
  const m = UuidRegex.exec(value);
  if (m === null) throw new Error('Unsupported type');
  return [m[1], m[3] + m[2], m[4] + safeSubstring(m[5], 0, 4), safeSubstring(m[5], 4)];
}
var quickNumberToHexaString = '0123456789abcdef';
function buildVersionsAppliersForUuid(versions) {
  const mapping = {};
  const reversedMapping = {};
  for (let index = 0; index !== versions.length; ++index) {
    const from = quickNumberToHexaString[index];
    const to = quickNumberToHexaString[versions[index]];
    mapping[from] = to;
    reversedMapping[to] = from;
  }
  function versionsApplierMapper(value) {
    return mapping[value[0]] + safeSubstring(value, 1);
  }
  function versionsApplierUnmapper(value) {
    if (typeof value !== 'string') throw new SError('Cannot produce non-string values');
    const rev = reversedMapping[value[0]];
    if (rev === void 0) throw new SError('Cannot produce strings not starting by the version in hexa code');
    return rev + safeSubstring(value, 1);
  }
  return {
    versionsApplierMapper,
    versionsApplierUnmapper,
  };
}
function assertValidVersions(versions) {
  const found = {};
  for (const version of versions) {
    if (found[version]) throw new SError(`Version ${version} has been requested at least twice for uuid`);
    found[version] = true;
    if (version < 1 || version > 15)
      throw new SError(`Version must be a value in [1-15] for uuid, but received ${version}`);
    if (~~version !== version) throw new SError(`Version must be an integer value for uuid, but received ${version}`);
  }
  if (versions.length === 0) throw new SError(`Must provide at least one version for uuid`);
}
function uuid(constraints = {}) {
  const padded = buildPaddedNumberArbitrary(0, 4294967295);
  const version =
    constraints.version !== void 0
      ? typeof constraints.version === 'number'
        ? [constraints.version]
        : constraints.version
      : [1, 2, 3, 4, 5, 6, 7, 8];
  assertValidVersions(version);
  const { versionsApplierMapper, versionsApplierUnmapper } = buildVersionsAppliersForUuid(version);
  return tuple(
    padded,
    buildPaddedNumberArbitrary(0, 268435456 * version.length - 1).map(versionsApplierMapper, versionsApplierUnmapper),
    buildPaddedNumberArbitrary(2147483648, 3221225471),
    padded,
  ).map(paddedEightsToUuidMapper, paddedEightsToUuidUnmapper);
}
function hostUserInfo(size2) {
  return string({
    unit: getOrCreateAlphaNumericPercentArbitrary("-._~!$&'()*+,;=:"),
    size: size2,
  });
}
function userHostPortMapper([u, h2, p]) {
  return (u === null ? '' : `${u}@`) + h2 + (p === null ? '' : `:${p}`);
}
function userHostPortUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Unsupported');
  const atPosition = value.indexOf('@');
  const user = atPosition !== -1 ? value.substring(0, atPosition) : null;
  const m = /:(\d+)$/.exec(value);
  const port = m !== null ? Number(m[1]) : null;
  return [
    user,
    m !== null ? value.substring(atPosition + 1, value.length - m[1].length - 1) : value.substring(atPosition + 1),
    port,
  ];
}
function bracketedMapper(s) {
  return `[${s}]`;
}
function bracketedUnmapper(value) {
  if (typeof value !== 'string' || value[0] !== '[' || value[value.length - 1] !== ']') throw new Error('Unsupported');
  return value.substring(1, value.length - 1);
}
function webAuthority(constraints) {
  const c = constraints || {};
  const size2 = c.size;
  const hostnameArbs = [
    domain({ size: size2 }),
    ...(c.withIPv4 === true ? [ipV4()] : []),
    ...(c.withIPv6 === true ? [ipV6().map(bracketedMapper, bracketedUnmapper)] : []),
    ...(c.withIPv4Extended === true ? [ipV4Extended()] : []),
  ];
  return tuple(
    c.withUserInfo === true ? option(hostUserInfo(size2)) : constant(null),
    oneof(...hostnameArbs),
    c.withPort === true ? option(nat(65535)) : constant(null),
  ).map(userHostPortMapper, userHostPortUnmapper);
}
function buildUriQueryOrFragmentArbitrary(size2) {
  return string({
    unit: getOrCreateAlphaNumericPercentArbitrary("-._~!$&'()*+,;=:@/?"),
    size: size2,
  });
}
function webFragments(constraints = {}) {
  return buildUriQueryOrFragmentArbitrary(constraints.size);
}
function webSegment(constraints = {}) {
  return string({
    unit: getOrCreateAlphaNumericPercentArbitrary("-._~!$&'()*+,;=:@"),
    size: constraints.size,
  });
}
function segmentsToPathMapper(segments) {
  let path = '';
  for (let index = 0; index !== segments.length; ++index) path += '/' + segments[index];
  return path;
}
function segmentsToPathUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Incompatible value received: type');
  if (value.length !== 0 && value[0] !== '/') throw new Error('Incompatible value received: start');
  return safeSplice(safeSplit(value, '/'), 1);
}
function sqrtSize(size2) {
  switch (size2) {
    case 'xsmall':
      return ['xsmall', 'xsmall'];
    case 'small':
      return ['small', 'xsmall'];
    case 'medium':
      return ['small', 'small'];
    case 'large':
      return ['medium', 'small'];
    case 'xlarge':
      return ['medium', 'medium'];
  }
}
function buildUriPathArbitraryInternal(segmentSize, numSegmentSize) {
  return array(webSegment({ size: segmentSize }), { size: numSegmentSize }).map(
    segmentsToPathMapper,
    segmentsToPathUnmapper,
  );
}
function buildUriPathArbitrary(resolvedSize) {
  const [segmentSize, numSegmentSize] = sqrtSize(resolvedSize);
  if (segmentSize === numSegmentSize) return buildUriPathArbitraryInternal(segmentSize, numSegmentSize);
  return oneof(
    buildUriPathArbitraryInternal(segmentSize, numSegmentSize),
    buildUriPathArbitraryInternal(numSegmentSize, segmentSize),
  );
}
function webPath(constraints) {
  return buildUriPathArbitrary(resolveSize((constraints || {}).size));
}
function webQueryParameters(constraints = {}) {
  return buildUriQueryOrFragmentArbitrary(constraints.size);
}
function partsToUrlMapper(data4) {
  const [scheme, authority, path] = data4;
  return `${scheme}://${authority}${path}${data4[3] === null ? '' : `?${data4[3]}`}${data4[4] === null ? '' : `#${data4[4]}`}`;
}
var UrlSplitRegex =
  /^([[A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*)?(#[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*)?$/;
function partsToUrlUnmapper(value) {
  if (typeof value !== 'string') throw new Error('Incompatible value received: type');
  const m = UrlSplitRegex.exec(value);
  if (m === null) throw new Error('Incompatible value received');
  const scheme = m[1];
  const authority = m[2];
  const path = m[3];
  const query = m[4];
  const fragments = m[5];
  return [
    scheme,
    authority,
    path,
    query !== void 0 ? query.substring(1) : null,
    fragments !== void 0 ? fragments.substring(1) : null,
  ];
}
function webUrl(constraints) {
  const c = constraints || {};
  const resolvedSize = resolveSize(c.size);
  const resolvedAuthoritySettingsSize =
    c.authoritySettings !== void 0 && c.authoritySettings.size !== void 0
      ? relativeSizeToSize(c.authoritySettings.size, resolvedSize)
      : resolvedSize;
  const resolvedAuthoritySettings = {
    ...c.authoritySettings,
    size: resolvedAuthoritySettingsSize,
  };
  return tuple(
    constantFrom(...(c.validSchemes || ['http', 'https'])),
    webAuthority(resolvedAuthoritySettings),
    webPath({ size: resolvedSize }),
    c.withQueryParameters === true ? option(webQueryParameters({ size: resolvedSize })) : constant(null),
    c.withFragments === true ? option(webFragments({ size: resolvedSize })) : constant(null),
  ).map(partsToUrlMapper, partsToUrlUnmapper);
}
var CommandsIterable = class CommandsIterable2 {
  constructor(commands2, metadataForReplay) {
    this.commands = commands2;
    this.metadataForReplay = metadataForReplay;
    this[cloneMethod] = function () {
      return new CommandsIterable2(
        this.commands.map((c) => c.clone()),
        this.metadataForReplay,
      );
    };
  }
  [Symbol.iterator]() {
    return this.commands[Symbol.iterator]();
  }
  toString() {
    const serializedCommands = this.commands
      .filter((c) => c.hasRan)
      .map((c) => c.toString())
      .join(',');
    const metadata = this.metadataForReplay();
    return metadata.length !== 0 ? `${serializedCommands} /*${metadata}*/` : serializedCommands;
  }
};
var CommandWrapper = class CommandWrapper2 {
  constructor(cmd) {
    this.cmd = cmd;
    this.hasRan = false;
    if (hasToStringMethod(cmd)) {
      const method = cmd[toStringMethod];
      this[toStringMethod] = function toStringMethod2() {
        return method.call(cmd);
      };
    }
    if (hasAsyncToStringMethod(cmd)) {
      const method = cmd[asyncToStringMethod];
      this[asyncToStringMethod] = function asyncToStringMethod2() {
        return method.call(cmd);
      };
    }
  }
  check(m) {
    return this.cmd.check(m);
  }
  run(m, r) {
    this.hasRan = true;
    return this.cmd.run(m, r);
  }
  clone() {
    if (hasCloneMethod(this.cmd)) return new CommandWrapper2(this.cmd[cloneMethod]());
    return new CommandWrapper2(this.cmd);
  }
  toString() {
    return this.cmd.toString();
  }
};
var ReplayPath = class {
  /** Parse a serialized replayPath */
  static parse(replayPathStr) {
    const [serializedCount, serializedChanges] = replayPathStr.split(':');
    const counts3 = this.parseCounts(serializedCount);
    const changes = this.parseChanges(serializedChanges);
    return this.parseOccurences(counts3, changes);
  }
  /** Stringify a replayPath */
  static stringify(replayPath) {
    const occurences = this.countOccurences(replayPath);
    return `${this.stringifyCounts(occurences)}:${this.stringifyChanges(occurences)}`;
  }
  /** Number to Base64 value */
  static intToB64(n) {
    if (n < 26) return String.fromCharCode(n + 65);
    if (n < 52) return String.fromCharCode(n + 97 - 26);
    if (n < 62) return String.fromCharCode(n + 48 - 52);
    return String.fromCharCode(n === 62 ? 43 : 47);
  }
  /** Base64 value to number */
  static b64ToInt(c) {
    if (c >= 'a') return c.charCodeAt(0) - 97 + 26;
    if (c >= 'A') return c.charCodeAt(0) - 65;
    if (c >= '0') return c.charCodeAt(0) - 48 + 52;
    return c === '+' ? 62 : 63;
  }
  /**
   * Divide an incoming replayPath into an array of {value, count}
   * with count is the number of consecutive occurences of value (with a max set to 64)
   *
   * Above 64, another {value, count} is created
   */
  static countOccurences(replayPath) {
    return replayPath.reduce((counts3, cur) => {
      if (counts3.length === 0 || counts3[counts3.length - 1].count === 64 || counts3[counts3.length - 1].value !== cur)
        counts3.push({
          value: cur,
          count: 1,
        });
      else counts3[counts3.length - 1].count += 1;
      return counts3;
    }, []);
  }
  /**
   * Serialize an array of {value, count} back to its replayPath
   */
  static parseOccurences(counts3, changes) {
    const replayPath = [];
    for (let idx = 0; idx !== counts3.length; ++idx) {
      const count3 = counts3[idx];
      const value = changes[idx];
      for (let num = 0; num !== count3; ++num) replayPath.push(value);
    }
    return replayPath;
  }
  /**
   * Stringify the switch from true to false of occurences
   *
   * {value: 0}, {value: 1}, {value: 1}, {value: 0}
   * will be stringified as: 6 = (1 * 0) + (2 * 1) + (4 * 1) + (8 * 0)
   *
   * {value: 0}, {value: 1}, {value: 1}, {value: 0}, {value: 1}, {value: 0}, {value: 1}, {value: 0}
   * will be stringified as: 22, 1 [only 6 values encoded in one number]
   */
  static stringifyChanges(occurences) {
    let serializedChanges = '';
    for (let idx = 0; idx < occurences.length; idx += 6) {
      const changesInt = occurences
        .slice(idx, idx + 6)
        .reduceRight((prev, cur) => (prev << 1) + (cur.value ? 1 : 0), 0);
      serializedChanges += this.intToB64(changesInt);
    }
    return serializedChanges;
  }
  /**
   * Parse switch of value
   */
  static parseChanges(serializedChanges) {
    const changesInt = serializedChanges.split('').map((c) => this.b64ToInt(c));
    const changes = [];
    for (let idx = 0; idx !== changesInt.length; ++idx) {
      let current = changesInt[idx];
      for (let n = 0; n !== 6; ++n, current >>= 1) changes.push(current % 2 === 1);
    }
    return changes;
  }
  /**
   * Stringify counts of occurences
   */
  static stringifyCounts(occurences) {
    return occurences.map(({ count: count3 }) => this.intToB64(count3 - 1)).join('');
  }
  /**
   * Parse counts
   */
  static parseCounts(serializedCount) {
    return serializedCount.split('').map((c) => this.b64ToInt(c) + 1);
  }
};
var CommandsArbitrary = class extends Arbitrary {
  constructor(commandArbs, maxGeneratedCommands, maxCommands, sourceReplayPath, disableReplayLog) {
    super();
    this.sourceReplayPath = sourceReplayPath;
    this.disableReplayLog = disableReplayLog;
    this.oneCommandArb = oneof(...commandArbs).map((c) => new CommandWrapper(c));
    this.lengthArb = restrictedIntegerArbitraryBuilder(0, maxGeneratedCommands, maxCommands);
    this.replayPath = [];
    this.replayPathPosition = 0;
  }
  metadataForReplay() {
    return this.disableReplayLog ? '' : `replayPath=${JSON.stringify(ReplayPath.stringify(this.replayPath))}`;
  }
  buildValueFor(items2, shrunkOnce) {
    const commands2 = items2.map((item) => item.value_);
    const context2 = {
      shrunkOnce,
      items: items2,
    };
    return new Value(new CommandsIterable(commands2, () => this.metadataForReplay()), context2);
  }
  generate(mrng) {
    const sizeValue = this.lengthArb.generate(mrng, void 0).value;
    const items2 = Array(sizeValue);
    for (let idx = 0; idx !== sizeValue; ++idx) {
      const item = this.oneCommandArb.generate(mrng, void 0);
      items2[idx] = item;
    }
    this.replayPathPosition = 0;
    return this.buildValueFor(items2, false);
  }
  canShrinkWithoutContext(_value) {
    return false;
  }
  /** Filter commands based on the real status of the execution */
  filterOnExecution(itemsRaw) {
    const items2 = [];
    for (const c of itemsRaw)
      if (c.value_.hasRan) {
        this.replayPath.push(true);
        items2.push(c);
      } else this.replayPath.push(false);
    return items2;
  }
  /** Filter commands based on the internal replay state */
  filterOnReplay(itemsRaw) {
    return itemsRaw.filter((c, idx) => {
      const state = this.replayPath[this.replayPathPosition + idx];
      if (state === void 0) throw new Error(`Too short replayPath`);
      if (!state && c.value_.hasRan) throw new Error(`Mismatch between replayPath and real execution`);
      return state;
    });
  }
  /** Filter commands for shrinking purposes */
  filterForShrinkImpl(itemsRaw) {
    if (this.replayPathPosition === 0)
      this.replayPath = this.sourceReplayPath !== null ? ReplayPath.parse(this.sourceReplayPath) : [];
    const items2 =
      this.replayPathPosition < this.replayPath.length
        ? this.filterOnReplay(itemsRaw)
        : this.filterOnExecution(itemsRaw);
    this.replayPathPosition += itemsRaw.length;
    return items2;
  }
  shrink(_value, context2) {
    if (context2 === void 0) return Stream.nil();
    const safeContext = context2;
    const shrunkOnce = safeContext.shrunkOnce;
    const itemsRaw = safeContext.items;
    const items2 = this.filterForShrinkImpl(itemsRaw);
    if (items2.length === 0) return Stream.nil();
    const rootShrink = shrunkOnce ? Stream.nil() : new Stream([[]][Symbol.iterator]());
    const nextShrinks = [];
    for (let numToKeep = 0; numToKeep !== items2.length; ++numToKeep)
      nextShrinks.push(
        makeLazy(() => {
          const fixedStart = items2.slice(0, numToKeep);
          return this.lengthArb
            .shrink(items2.length - 1 - numToKeep, void 0)
            .map((l) => fixedStart.concat(items2.slice(items2.length - (l.value + 1))));
        }),
      );
    for (let itemAt = 0; itemAt !== items2.length; ++itemAt)
      nextShrinks.push(
        makeLazy(() =>
          this.oneCommandArb
            .shrink(items2[itemAt].value_, items2[itemAt].context)
            .map((v) => items2.slice(0, itemAt).concat([v], items2.slice(itemAt + 1))),
        ),
      );
    return rootShrink.join(...nextShrinks).map((shrinkables) => {
      return this.buildValueFor(
        shrinkables.map((c) => new Value(c.value_.clone(), c.context)),
        true,
      );
    });
  }
};
function commands(commandArbs, constraints = {}) {
  const { size: size2, maxCommands = MaxLengthUpperBound, disableReplayLog = false, replayPath = null } = constraints;
  return new CommandsArbitrary(
    commandArbs,
    maxGeneratedLengthFromSizeForArbitrary(size2, 0, maxCommands, constraints.maxCommands !== void 0),
    maxCommands,
    replayPath,
    disableReplayLog,
  );
}
var ScheduledCommand = class {
  constructor(s, cmd) {
    this.s = s;
    this.cmd = cmd;
  }
  async check(m) {
    let error = null;
    let checkPassed = false;
    if (
      (
        await this.s.scheduleSequence([
          {
            label: `check@${this.cmd.toString()}`,
            builder: async () => {
              try {
                checkPassed = await Promise.resolve(this.cmd.check(m));
              } catch (err) {
                error = err;
                throw err;
              }
            },
          },
        ]).task
      ).faulty
    )
      throw error;
    return checkPassed;
  }
  async run(m, r) {
    let error = null;
    if (
      (
        await this.s.scheduleSequence([
          {
            label: `run@${this.cmd.toString()}`,
            builder: async () => {
              try {
                await this.cmd.run(m, r);
              } catch (err) {
                error = err;
                throw err;
              }
            },
          },
        ]).task
      ).faulty
    )
      throw error;
  }
};
var scheduleCommands = function* (s, cmds) {
  for (const cmd of cmds) yield new ScheduledCommand(s, cmd);
};
var genericModelRun = (s, cmds, initialValue, runCmd, then) => {
  return s.then((o) => {
    const { model, real } = o;
    let state = initialValue;
    for (const c of cmds)
      state = then(state, () => {
        return runCmd(c, model, real);
      });
    return state;
  });
};
var internalModelRun = (s, cmds) => {
  const then = (_p, c) => c();
  const setupProducer = {
    then: (fun) => {
      fun(s());
    },
  };
  const runSync = (cmd, m, r) => {
    if (cmd.check(m)) cmd.run(m, r);
  };
  return genericModelRun(setupProducer, cmds, void 0, runSync, then);
};
var isAsyncSetup = (s) => {
  return typeof s.then === 'function';
};
var internalAsyncModelRun = async (s, cmds, defaultPromise = Promise.resolve()) => {
  const then = (p, c) => p.then(c);
  const setupProducer = {
    then: (fun) => {
      const out = s();
      if (isAsyncSetup(out)) return out.then(fun);
      else return fun(out);
    },
  };
  const runAsync = async (cmd, m, r) => {
    if (await cmd.check(m)) await cmd.run(m, r);
  };
  return await genericModelRun(setupProducer, cmds, defaultPromise, runAsync, then);
};
function modelRun(s, cmds) {
  internalModelRun(s, cmds);
}
async function asyncModelRun(s, cmds) {
  await internalAsyncModelRun(s, cmds);
}
async function scheduledModelRun(scheduler2, s, cmds) {
  const scheduledCommands = scheduleCommands(scheduler2, cmds);
  const out = internalAsyncModelRun(s, scheduledCommands, scheduler2.schedule(Promise.resolve(), 'startModel'));
  await scheduler2.waitFor(out);
  await scheduler2.waitAll();
}
var defaultSchedulerAct = (f) => f();
var SchedulerImplem = class SchedulerImplem2 {
  constructor(act, taskSelector) {
    this.act = act;
    this.taskSelector = taskSelector;
    this.lastTaskId = 0;
    this.sourceTaskSelector = taskSelector.clone();
    this.scheduledTasks = [];
    this.triggeredTasks = [];
    this.scheduledWatchers = [];
    this[cloneMethod] = function () {
      return new SchedulerImplem2(this.act, this.sourceTaskSelector);
    };
  }
  static buildLog(reportItem) {
    return `[task\${${reportItem.taskId}}] ${reportItem.label.length !== 0 ? `${reportItem.schedulingType}::${reportItem.label}` : reportItem.schedulingType} ${reportItem.status}${reportItem.outputValue !== void 0 ? ` with value ${escapeForTemplateString(reportItem.outputValue)}` : ''}`;
  }
  log(schedulingType, taskId, label, metadata, status, data4) {
    this.triggeredTasks.push({
      status,
      schedulingType,
      taskId,
      label,
      metadata,
      outputValue: data4 !== void 0 ? stringify(data4) : void 0,
    });
  }
  scheduleInternal(schedulingType, label, task, metadata, customAct, thenTaskToBeAwaited) {
    const taskId = ++this.lastTaskId;
    let trigger = void 0;
    const scheduledPromise = new Promise((resolve, reject) => {
      trigger = () => {
        const promise = Promise.resolve(thenTaskToBeAwaited !== void 0 ? task.then(() => thenTaskToBeAwaited()) : task);
        promise.then(
          (data4) => {
            this.log(schedulingType, taskId, label, metadata, 'resolved', data4);
            resolve(data4);
          },
          (err) => {
            this.log(schedulingType, taskId, label, metadata, 'rejected', err);
            reject(err);
          },
        );
        return promise;
      };
    });
    this.scheduledTasks.push({
      original: task,
      trigger,
      schedulingType,
      taskId,
      label,
      metadata,
      customAct,
    });
    if (this.scheduledWatchers.length !== 0) this.scheduledWatchers[0]();
    return scheduledPromise;
  }
  schedule(task, label, metadata, customAct) {
    return this.scheduleInternal('promise', label || '', task, metadata, customAct || defaultSchedulerAct);
  }
  scheduleFunction(asyncFunction, customAct) {
    return (...args) =>
      this.scheduleInternal(
        'function',
        `${asyncFunction.name}(${args.map(stringify).join(',')})`,
        asyncFunction(...args),
        void 0,
        customAct || defaultSchedulerAct,
      );
  }
  scheduleSequence(sequenceBuilders, customAct) {
    const status = {
      done: false,
      faulty: false,
    };
    const dummyResolvedPromise = { then: (f) => f() };
    let resolveSequenceTask = () => {};
    const sequenceTask = new Promise((resolve) => {
      resolveSequenceTask = () =>
        resolve({
          done: status.done,
          faulty: status.faulty,
        });
    });
    const onFaultyItemNoThrow = () => {
      status.faulty = true;
      resolveSequenceTask();
    };
    const onDone = () => {
      status.done = true;
      resolveSequenceTask();
    };
    const registerNextBuilder = (index, previous) => {
      if (index >= sequenceBuilders.length) {
        previous.then(onDone, onFaultyItemNoThrow);
        return;
      }
      previous.then(() => {
        const item = sequenceBuilders[index];
        const [builder, label, metadata] =
          typeof item === 'function' ? [item, item.name, void 0] : [item.builder, item.label, item.metadata];
        const scheduled = this.scheduleInternal(
          'sequence',
          label,
          dummyResolvedPromise,
          metadata,
          customAct || defaultSchedulerAct,
          () => builder(),
        );
        registerNextBuilder(index + 1, scheduled);
      }, onFaultyItemNoThrow);
    };
    registerNextBuilder(0, dummyResolvedPromise);
    return Object.assign(status, { task: sequenceTask });
  }
  count() {
    return this.scheduledTasks.length;
  }
  internalWaitOne() {
    if (this.scheduledTasks.length === 0) throw new Error('No task scheduled');
    const taskIndex = this.taskSelector.nextTaskIndex(this.scheduledTasks);
    const [scheduledTask] = this.scheduledTasks.splice(taskIndex, 1);
    return scheduledTask.customAct(() => {
      return scheduledTask.trigger().catch((_err) => {});
    });
  }
  waitOne(customAct) {
    const waitAct = customAct || defaultSchedulerAct;
    return this.act(() => waitAct(() => this.internalWaitOne()));
  }
  async waitAll(customAct) {
    while (this.scheduledTasks.length > 0) await this.waitOne(customAct);
  }
  async internalWaitFor(unscheduledTask, options) {
    let taskResolved = false;
    const customAct = options.customAct;
    const onWaitStart = options.onWaitStart;
    const onWaitIdle = options.onWaitIdle;
    const launchAwaiterOnInit = options.launchAwaiterOnInit;
    let resolveFinal = void 0;
    let rejectFinal = void 0;
    let awaiterTicks = 0;
    let awaiterPromise = null;
    let awaiterScheduledTaskPromise = null;
    const awaiter = async () => {
      awaiterTicks = 50;
      for (awaiterTicks = 50; !taskResolved && awaiterTicks > 0; --awaiterTicks) await Promise.resolve();
      if (!taskResolved && this.scheduledTasks.length > 0) {
        if (onWaitStart !== void 0) onWaitStart();
        awaiterScheduledTaskPromise = this.waitOne(customAct);
        return awaiterScheduledTaskPromise.then(
          () => {
            awaiterScheduledTaskPromise = null;
            return awaiter();
          },
          (err) => {
            awaiterScheduledTaskPromise = null;
            taskResolved = true;
            rejectFinal(err);
            throw err;
          },
        );
      }
      if (!taskResolved && onWaitIdle !== void 0) onWaitIdle();
      awaiterPromise = null;
    };
    const handleNotified = () => {
      if (awaiterPromise !== null) {
        awaiterTicks = 51;
        return;
      }
      awaiterPromise = awaiter().catch(() => {});
    };
    const clearAndReplaceWatcher = () => {
      const handleNotifiedIndex = this.scheduledWatchers.indexOf(handleNotified);
      if (handleNotifiedIndex !== -1) this.scheduledWatchers.splice(handleNotifiedIndex, 1);
      if (handleNotifiedIndex === 0 && this.scheduledWatchers.length !== 0) this.scheduledWatchers[0]();
    };
    const finalTask = new Promise((resolve, reject) => {
      resolveFinal = (value) => {
        clearAndReplaceWatcher();
        resolve(value);
      };
      rejectFinal = (error) => {
        clearAndReplaceWatcher();
        reject(error);
      };
    });
    unscheduledTask.then(
      (ret) => {
        taskResolved = true;
        if (awaiterScheduledTaskPromise === null) resolveFinal(ret);
        else
          awaiterScheduledTaskPromise.then(
            () => resolveFinal(ret),
            (error) => rejectFinal(error),
          );
      },
      (err) => {
        taskResolved = true;
        if (awaiterScheduledTaskPromise === null) rejectFinal(err);
        else
          awaiterScheduledTaskPromise.then(
            () => rejectFinal(err),
            () => rejectFinal(err),
          );
      },
    );
    if ((this.scheduledTasks.length > 0 || launchAwaiterOnInit) && this.scheduledWatchers.length === 0)
      handleNotified();
    this.scheduledWatchers.push(handleNotified);
    return finalTask;
  }
  waitNext(count3, customAct) {
    let resolver = void 0;
    let remaining = count3;
    const awaited =
      remaining <= 0
        ? Promise.resolve()
        : new Promise((r) => {
            resolver = () => {
              if (--remaining <= 0) r();
            };
          });
    return this.internalWaitFor(awaited, {
      customAct,
      onWaitStart: resolver,
      onWaitIdle: void 0,
      launchAwaiterOnInit: false,
    });
  }
  waitIdle(customAct) {
    let resolver = void 0;
    const awaited = new Promise((r) => (resolver = r));
    return this.internalWaitFor(awaited, {
      customAct,
      onWaitStart: void 0,
      onWaitIdle: resolver,
      launchAwaiterOnInit: true,
    });
  }
  waitFor(unscheduledTask, customAct) {
    return this.internalWaitFor(unscheduledTask, {
      customAct,
      onWaitStart: void 0,
      onWaitIdle: void 0,
      launchAwaiterOnInit: false,
    });
  }
  report() {
    return [
      ...this.triggeredTasks,
      ...this.scheduledTasks.map((t) => ({
        status: 'pending',
        schedulingType: t.schedulingType,
        taskId: t.taskId,
        label: t.label,
        metadata: t.metadata,
      })),
    ];
  }
  toString() {
    return (
      'schedulerFor()`\n' +
      this.report()
        .map(SchedulerImplem2.buildLog)
        .map((log) => `-> ${log}`)
        .join('\n') +
      '`'
    );
  }
};
function buildNextTaskIndex$1(ordering) {
  let numTasks = 0;
  return {
    clone: () => buildNextTaskIndex$1(ordering),
    nextTaskIndex: (scheduledTasks) => {
      if (ordering.length <= numTasks)
        throw new Error(`Invalid schedulerFor defined: too many tasks have been scheduled`);
      const taskIndex = scheduledTasks.findIndex((t) => t.taskId === ordering[numTasks]);
      if (taskIndex === -1) throw new Error(`Invalid schedulerFor defined: unable to find next task`);
      ++numTasks;
      return taskIndex;
    },
  };
}
function buildSchedulerFor(act, ordering) {
  return new SchedulerImplem(act, buildNextTaskIndex$1(ordering));
}
function buildNextTaskIndex(mrng) {
  const clonedMrng = mrng.clone();
  return {
    clone: () => buildNextTaskIndex(clonedMrng),
    nextTaskIndex: (scheduledTasks) => {
      return mrng.nextInt(0, scheduledTasks.length - 1);
    },
  };
}
var SchedulerArbitrary = class extends Arbitrary {
  constructor(act) {
    super();
    this.act = act;
  }
  generate(mrng, _biasFactor) {
    return new Value(new SchedulerImplem(this.act, buildNextTaskIndex(mrng.clone())), void 0);
  }
  canShrinkWithoutContext(_value) {
    return false;
  }
  shrink(_value, _context) {
    return Stream.nil();
  }
};
function scheduler(constraints) {
  const { act = (f) => f() } = constraints || {};
  return new SchedulerArbitrary(act);
}
function schedulerFor(customOrderingOrConstraints, constraintsOrUndefined) {
  const { act = (f) => f() } = Array.isArray(customOrderingOrConstraints)
    ? constraintsOrUndefined || {}
    : customOrderingOrConstraints || {};
  if (Array.isArray(customOrderingOrConstraints)) return buildSchedulerFor(act, customOrderingOrConstraints);
  return (_strs, ...ordering) => buildSchedulerFor(act, ordering);
}
function bigInt64Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(
    constraints,
    SBigInt2('-9223372036854775808'),
    SBigInt2('9223372036854775807'),
    SBigInt64Array,
    bigInt,
  );
}
function bigUint64Array(constraints = {}) {
  return typedIntArrayArbitraryArbitraryBuilder(
    constraints,
    SBigInt2(0),
    SBigInt2('18446744073709551615'),
    SBigUint64Array,
    bigInt,
  );
}
function noSuchValue(_value, returnedValue) {
  return returnedValue;
}
var safeMathFloor = Math.floor;
var safeMathMin = Math.min;
function clampRegexAstInternal(astNode, maxLength) {
  switch (astNode.type) {
    case 'Char':
      return {
        astNode,
        minLength: 1,
      };
    case 'Repetition':
      switch (astNode.quantifier.kind) {
        case '*': {
          const clamped = clampRegexAstInternal(astNode.expression, maxLength);
          return {
            astNode: {
              type: 'Repetition',
              quantifier: {
                ...astNode.quantifier,
                kind: 'Range',
                from: 0,
                to: maxLength,
              },
              expression: clamped.astNode,
            },
            minLength: 0,
          };
        }
        case '+': {
          const clamped = clampRegexAstInternal(astNode.expression, maxLength);
          const scaledClampedMinLength = clamped.minLength > 1 ? clamped.minLength : 1;
          return {
            astNode: {
              type: 'Repetition',
              quantifier: {
                ...astNode.quantifier,
                kind: 'Range',
                from: 1,
                to: safeMathFloor(maxLength / scaledClampedMinLength),
              },
              expression: clamped.astNode,
            },
            minLength: clamped.minLength,
          };
        }
        case '?': {
          const clamped = clampRegexAstInternal(astNode.expression, maxLength);
          if (maxLength < clamped.minLength)
            return {
              astNode: {
                type: 'Repetition',
                quantifier: {
                  ...astNode.quantifier,
                  kind: 'Range',
                  from: 0,
                  to: 0,
                },
                expression: clamped.astNode,
              },
              minLength: 0,
            };
          return {
            astNode: {
              ...astNode,
              expression: clamped.astNode,
            },
            minLength: 0,
          };
        }
        case 'Range': {
          const scaledMaxLength =
            astNode.quantifier.from > 1 ? safeMathFloor(maxLength / astNode.quantifier.from) : maxLength;
          const clamped = clampRegexAstInternal(astNode.expression, scaledMaxLength);
          const scaledClampedMinLength = clamped.minLength > 1 ? clamped.minLength : 1;
          if (astNode.quantifier.to === void 0 || astNode.quantifier.to * scaledClampedMinLength > maxLength)
            return {
              astNode: {
                type: 'Repetition',
                quantifier: {
                  ...astNode.quantifier,
                  kind: 'Range',
                  to: safeMathFloor(maxLength / scaledClampedMinLength),
                },
                expression: clamped.astNode,
              },
              minLength: astNode.quantifier.from * clamped.minLength,
            };
          return {
            astNode: {
              ...astNode,
              expression: clamped.astNode,
            },
            minLength: astNode.quantifier.from * clamped.minLength,
          };
        }
        default:
          return noSuchValue(astNode.quantifier, {
            astNode,
            minLength: 0,
          });
      }
    case 'Quantifier':
      return {
        astNode,
        minLength: 0,
      };
    case 'Alternative': {
      let totalMinLength = 0;
      const extendedClampeds = [];
      for (let index = 0; index !== astNode.expressions.length; ++index) {
        const temporaryAllowance = maxLength - totalMinLength;
        const clamped = clampRegexAstInternal(astNode.expressions[index], temporaryAllowance);
        totalMinLength += clamped.minLength;
        safePush(extendedClampeds, {
          value: clamped,
          allowance: temporaryAllowance,
        });
      }
      const refinedExpressions = [];
      for (let index = 0; index !== extendedClampeds.length; ++index) {
        const current = extendedClampeds[index].value;
        const pastAllowance = extendedClampeds[index].allowance;
        const allowance = maxLength - totalMinLength + current.minLength;
        safePush(
          refinedExpressions,
          (allowance !== pastAllowance ? clampRegexAstInternal(current.astNode, allowance) : current).astNode,
        );
      }
      return {
        astNode: {
          ...astNode,
          expressions: refinedExpressions,
        },
        minLength: totalMinLength,
      };
    }
    case 'CharacterClass':
      return {
        astNode,
        minLength: 1,
      };
    case 'ClassRange':
      return {
        astNode,
        minLength: 1,
      };
    case 'Group': {
      const clamped = clampRegexAstInternal(astNode.expression, maxLength);
      return {
        astNode: {
          ...astNode,
          expression: clamped.astNode,
        },
        minLength: clamped.minLength,
      };
    }
    case 'Disjunction': {
      if (astNode.left === null) {
        if (astNode.right === null)
          return {
            astNode,
            minLength: 0,
          };
        const clampedRight2 = clampRegexAstInternal(astNode.right, maxLength);
        const refinedRight = clampedRight2.minLength > maxLength ? null : clampedRight2.astNode;
        return {
          astNode: {
            ...astNode,
            left: null,
            right: refinedRight,
          },
          minLength: 0,
        };
      }
      if (astNode.right === null) {
        const clampLeft = clampRegexAstInternal(astNode.left, maxLength);
        const refinedLeft = clampLeft.minLength > maxLength ? null : clampLeft.astNode;
        return {
          astNode: {
            ...astNode,
            left: refinedLeft,
            right: null,
          },
          minLength: 0,
        };
      }
      const clampedLeft = clampRegexAstInternal(astNode.left, maxLength);
      const clampedRight = clampRegexAstInternal(astNode.right, maxLength);
      if (clampedLeft.minLength > maxLength) return clampedRight;
      if (clampedRight.minLength > maxLength) return clampedLeft;
      return {
        astNode: {
          ...astNode,
          left: clampedLeft.astNode,
          right: clampedRight.astNode,
        },
        minLength: safeMathMin(clampedLeft.minLength, clampedRight.minLength),
      };
    }
    case 'Assertion':
      return {
        astNode,
        minLength: 0,
      };
    case 'Backreference':
      return {
        astNode,
        minLength: 0,
      };
    case 'UnicodeProperty':
      return {
        astNode,
        minLength: 1,
      };
  }
}
function clampRegexAst(astNode, maxLength) {
  return clampRegexAstInternal(astNode, maxLength).astNode;
}
function raiseUnsupportedASTNode$1(astNode) {
  return /* @__PURE__ */ new Error(`Unsupported AST node! Received: ${stringify(astNode)}`);
}
function addMissingDotStarTraversalAddMissing(astNode, isFirst, isLast) {
  if (!isFirst && !isLast) return astNode;
  const traversalResults = {
    hasStart: false,
    hasEnd: false,
  };
  const revampedNode = addMissingDotStarTraversal(astNode, isFirst, isLast, traversalResults);
  const missingStart = isFirst && !traversalResults.hasStart;
  const missingEnd = isLast && !traversalResults.hasEnd;
  if (!missingStart && !missingEnd) return revampedNode;
  const expressions = [];
  if (missingStart) {
    expressions.push({
      type: 'Assertion',
      kind: '^',
    });
    expressions.push({
      type: 'Repetition',
      quantifier: {
        type: 'Quantifier',
        kind: '*',
        greedy: true,
      },
      expression: {
        type: 'Char',
        kind: 'meta',
        symbol: '.',
        value: '.',
        codePoint: NaN,
      },
    });
  }
  expressions.push(revampedNode);
  if (missingEnd) {
    expressions.push({
      type: 'Repetition',
      quantifier: {
        type: 'Quantifier',
        kind: '*',
        greedy: true,
      },
      expression: {
        type: 'Char',
        kind: 'meta',
        symbol: '.',
        value: '.',
        codePoint: NaN,
      },
    });
    expressions.push({
      type: 'Assertion',
      kind: '$',
    });
  }
  return {
    type: 'Group',
    capturing: false,
    expression: {
      type: 'Alternative',
      expressions,
    },
  };
}
function addMissingDotStarTraversal(astNode, isFirst, isLast, traversalResults) {
  switch (astNode.type) {
    case 'Char':
      return astNode;
    case 'Repetition':
      return astNode;
    case 'Quantifier':
      throw new Error(`Wrongly defined AST tree, Quantifier nodes not supposed to be scanned!`);
    case 'Alternative':
      traversalResults.hasStart = true;
      traversalResults.hasEnd = true;
      return {
        ...astNode,
        expressions: astNode.expressions.map((node, index) =>
          addMissingDotStarTraversalAddMissing(
            node,
            isFirst && index === 0,
            isLast && index === astNode.expressions.length - 1,
          ),
        ),
      };
    case 'CharacterClass':
      return astNode;
    case 'ClassRange':
      return astNode;
    case 'Group':
      return {
        ...astNode,
        expression: addMissingDotStarTraversal(astNode.expression, isFirst, isLast, traversalResults),
      };
    case 'Disjunction':
      traversalResults.hasStart = true;
      traversalResults.hasEnd = true;
      return {
        ...astNode,
        left: astNode.left !== null ? addMissingDotStarTraversalAddMissing(astNode.left, isFirst, isLast) : null,
        right: astNode.right !== null ? addMissingDotStarTraversalAddMissing(astNode.right, isFirst, isLast) : null,
      };
    case 'Assertion':
      if (astNode.kind === '^' || astNode.kind === 'Lookahead') {
        traversalResults.hasStart = true;
        return astNode;
      } else if (astNode.kind === '$' || astNode.kind === 'Lookbehind') {
        traversalResults.hasEnd = true;
        return astNode;
      } else throw new Error(`Assertions of kind ${astNode.kind} not implemented yet!`);
    case 'Backreference':
      return astNode;
    case 'UnicodeProperty':
      return astNode;
    default:
      throw raiseUnsupportedASTNode$1(astNode);
  }
}
function addMissingDotStar(astNode) {
  return addMissingDotStarTraversalAddMissing(astNode, true, true);
}
function charSizeAt(text3, pos) {
  return text3[pos] >= '\uD800' && text3[pos] <= '\uDBFF' && text3[pos + 1] >= '\uDC00' && text3[pos + 1] <= '\uDFFF'
    ? 2
    : 1;
}
function isHexaDigit(char) {
  return (char >= '0' && char <= '9') || (char >= 'a' && char <= 'f') || (char >= 'A' && char <= 'F');
}
function isDigit$1(char) {
  return char >= '0' && char <= '9';
}
function squaredBracketBlockContentEndFrom(text3, from) {
  for (let index = from; index !== text3.length; ++index) {
    const char = text3[index];
    if (char === '\\') index += 1;
    else if (char === ']') return index;
  }
  throw new Error(`Missing closing ']'`);
}
function parenthesisBlockContentEndFrom(text3, from) {
  let numExtraOpened = 0;
  for (let index = from; index !== text3.length; ++index) {
    const char = text3[index];
    if (char === '\\') index += 1;
    else if (char === ')') {
      if (numExtraOpened === 0) return index;
      numExtraOpened -= 1;
    } else if (char === '[') index = squaredBracketBlockContentEndFrom(text3, index);
    else if (char === '(') numExtraOpened += 1;
  }
  throw new Error(`Missing closing ')'`);
}
function curlyBracketBlockContentEndFrom(text3, from) {
  let foundComma = false;
  for (let index = from; index !== text3.length; ++index) {
    const char = text3[index];
    if (isDigit$1(char)) {
    } else if (from === index) return -1;
    else if (char === ',') {
      if (foundComma) return -1;
      foundComma = true;
    } else if (char === '}') return index;
    else return -1;
  }
  return -1;
}
function blockEndFrom(text3, from, unicodeMode, mode) {
  switch (text3[from]) {
    case '[':
      if (mode === 1) return from + 1;
      return squaredBracketBlockContentEndFrom(text3, from + 1) + 1;
    case '{': {
      if (mode === 1) return from + 1;
      const foundEnd = curlyBracketBlockContentEndFrom(text3, from + 1);
      if (foundEnd === -1) return from + 1;
      return foundEnd + 1;
    }
    case '(':
      if (mode === 1) return from + 1;
      return parenthesisBlockContentEndFrom(text3, from + 1) + 1;
    case ']':
    case '}':
    case ')':
      return from + 1;
    case '\\': {
      const next1 = text3[from + 1];
      switch (next1) {
        case 'x':
          if (isHexaDigit(text3[from + 2]) && isHexaDigit(text3[from + 3])) return from + 4;
          throw new Error(`Unexpected token '${text3.substring(from, from + 4)}' found`);
        case 'u':
          if (text3[from + 2] === '{') {
            if (!unicodeMode) return from + 2;
            if (text3[from + 4] === '}') {
              if (isHexaDigit(text3[from + 3])) return from + 5;
              throw new Error(`Unexpected token '${text3.substring(from, from + 5)}' found`);
            }
            if (text3[from + 5] === '}') {
              if (isHexaDigit(text3[from + 3]) && isHexaDigit(text3[from + 4])) return from + 6;
              throw new Error(`Unexpected token '${text3.substring(from, from + 6)}' found`);
            }
            if (text3[from + 6] === '}') {
              if (isHexaDigit(text3[from + 3]) && isHexaDigit(text3[from + 4]) && isHexaDigit(text3[from + 5]))
                return from + 7;
              throw new Error(`Unexpected token '${text3.substring(from, from + 7)}' found`);
            }
            if (text3[from + 7] === '}') {
              if (
                isHexaDigit(text3[from + 3]) &&
                isHexaDigit(text3[from + 4]) &&
                isHexaDigit(text3[from + 5]) &&
                isHexaDigit(text3[from + 6])
              )
                return from + 8;
              throw new Error(`Unexpected token '${text3.substring(from, from + 8)}' found`);
            }
            if (
              text3[from + 8] === '}' &&
              isHexaDigit(text3[from + 3]) &&
              isHexaDigit(text3[from + 4]) &&
              isHexaDigit(text3[from + 5]) &&
              isHexaDigit(text3[from + 6]) &&
              isHexaDigit(text3[from + 7])
            )
              return from + 9;
            throw new Error(`Unexpected token '${text3.substring(from, from + 9)}' found`);
          }
          if (
            isHexaDigit(text3[from + 2]) &&
            isHexaDigit(text3[from + 3]) &&
            isHexaDigit(text3[from + 4]) &&
            isHexaDigit(text3[from + 5])
          )
            return from + 6;
          throw new Error(`Unexpected token '${text3.substring(from, from + 6)}' found`);
        case 'p':
        case 'P': {
          if (!unicodeMode) return from + 2;
          let subIndex = from + 2;
          for (; subIndex < text3.length && text3[subIndex] !== '}'; subIndex += text3[subIndex] === '\\' ? 2 : 1);
          if (text3[subIndex] !== '}') throw new Error(`Invalid \\P definition`);
          return subIndex + 1;
        }
        case 'k': {
          let subIndex = from + 2;
          for (; subIndex < text3.length && text3[subIndex] !== '>'; ++subIndex);
          if (text3[subIndex] !== '>') {
            if (!unicodeMode) return from + 2;
            throw new Error(`Invalid \\k definition`);
          }
          return subIndex + 1;
        }
        default:
          if (isDigit$1(next1)) {
            const maxIndex = unicodeMode ? text3.length : Math.min(from + 4, text3.length);
            let subIndex = from + 2;
            for (; subIndex < maxIndex && isDigit$1(text3[subIndex]); ++subIndex);
            return subIndex;
          }
          return from + (unicodeMode ? charSizeAt(text3, from + 1) : 1) + 1;
      }
    }
    default:
      return from + (unicodeMode ? charSizeAt(text3, from) : 1);
  }
}
function readFrom(text3, from, unicodeMode, mode) {
  const to = blockEndFrom(text3, from, unicodeMode, mode);
  return text3.substring(from, to);
}
var NON_BINARY_ALIASES_TO_PROP_NAMES = {
  gc: 'General_Category',
  sc: 'Script',
  scx: 'Script_Extensions',
};
var BINARY_PROP_NAMES_TO_ALIASES = {
  ASCII: 'ASCII',
  ASCII_Hex_Digit: 'AHex',
  Alphabetic: 'Alpha',
  Any: 'Any',
  Assigned: 'Assigned',
  Bidi_Control: 'Bidi_C',
  Bidi_Mirrored: 'Bidi_M',
  Case_Ignorable: 'CI',
  Cased: 'Cased',
  Changes_When_Casefolded: 'CWCF',
  Changes_When_Casemapped: 'CWCM',
  Changes_When_Lowercased: 'CWL',
  Changes_When_NFKC_Casefolded: 'CWKCF',
  Changes_When_Titlecased: 'CWT',
  Changes_When_Uppercased: 'CWU',
  Dash: 'Dash',
  Default_Ignorable_Code_Point: 'DI',
  Deprecated: 'Dep',
  Diacritic: 'Dia',
  Emoji: 'Emoji',
  Emoji_Component: 'Emoji_Component',
  Emoji_Modifier: 'Emoji_Modifier',
  Emoji_Modifier_Base: 'Emoji_Modifier_Base',
  Emoji_Presentation: 'Emoji_Presentation',
  Extended_Pictographic: 'Extended_Pictographic',
  Extender: 'Ext',
  Grapheme_Base: 'Gr_Base',
  Grapheme_Extend: 'Gr_Ext',
  Hex_Digit: 'Hex',
  IDS_Binary_Operator: 'IDSB',
  IDS_Trinary_Operator: 'IDST',
  ID_Continue: 'IDC',
  ID_Start: 'IDS',
  Ideographic: 'Ideo',
  Join_Control: 'Join_C',
  Logical_Order_Exception: 'LOE',
  Lowercase: 'Lower',
  Math: 'Math',
  Noncharacter_Code_Point: 'NChar',
  Pattern_Syntax: 'Pat_Syn',
  Pattern_White_Space: 'Pat_WS',
  Quotation_Mark: 'QMark',
  Radical: 'Radical',
  Regional_Indicator: 'RI',
  Sentence_Terminal: 'STerm',
  Soft_Dotted: 'SD',
  Terminal_Punctuation: 'Term',
  Unified_Ideograph: 'UIdeo',
  Uppercase: 'Upper',
  Variation_Selector: 'VS',
  White_Space: 'space',
  XID_Continue: 'XIDC',
  XID_Start: 'XIDS',
};
var BINARY_ALIASES_TO_PROP_NAMES = inverseMap(BINARY_PROP_NAMES_TO_ALIASES);
var GENERAL_CATEGORY_VALUE_TO_ALIASES = {
  Cased_Letter: 'LC',
  Close_Punctuation: 'Pe',
  Connector_Punctuation: 'Pc',
  Control: ['Cc', 'cntrl'],
  Currency_Symbol: 'Sc',
  Dash_Punctuation: 'Pd',
  Decimal_Number: ['Nd', 'digit'],
  Enclosing_Mark: 'Me',
  Final_Punctuation: 'Pf',
  Format: 'Cf',
  Initial_Punctuation: 'Pi',
  Letter: 'L',
  Letter_Number: 'Nl',
  Line_Separator: 'Zl',
  Lowercase_Letter: 'Ll',
  Mark: ['M', 'Combining_Mark'],
  Math_Symbol: 'Sm',
  Modifier_Letter: 'Lm',
  Modifier_Symbol: 'Sk',
  Nonspacing_Mark: 'Mn',
  Number: 'N',
  Open_Punctuation: 'Ps',
  Other: 'C',
  Other_Letter: 'Lo',
  Other_Number: 'No',
  Other_Punctuation: 'Po',
  Other_Symbol: 'So',
  Paragraph_Separator: 'Zp',
  Private_Use: 'Co',
  Punctuation: ['P', 'punct'],
  Separator: 'Z',
  Space_Separator: 'Zs',
  Spacing_Mark: 'Mc',
  Surrogate: 'Cs',
  Symbol: 'S',
  Titlecase_Letter: 'Lt',
  Unassigned: 'Cn',
  Uppercase_Letter: 'Lu',
};
var GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES = inverseMap(GENERAL_CATEGORY_VALUE_TO_ALIASES);
var SCRIPT_VALUE_TO_ALIASES = {
  Adlam: 'Adlm',
  Ahom: 'Ahom',
  Anatolian_Hieroglyphs: 'Hluw',
  Arabic: 'Arab',
  Armenian: 'Armn',
  Avestan: 'Avst',
  Balinese: 'Bali',
  Bamum: 'Bamu',
  Bassa_Vah: 'Bass',
  Batak: 'Batk',
  Bengali: 'Beng',
  Bhaiksuki: 'Bhks',
  Bopomofo: 'Bopo',
  Brahmi: 'Brah',
  Braille: 'Brai',
  Buginese: 'Bugi',
  Buhid: 'Buhd',
  Canadian_Aboriginal: 'Cans',
  Carian: 'Cari',
  Caucasian_Albanian: 'Aghb',
  Chakma: 'Cakm',
  Cham: 'Cham',
  Cherokee: 'Cher',
  Common: 'Zyyy',
  Coptic: ['Copt', 'Qaac'],
  Cuneiform: 'Xsux',
  Cypriot: 'Cprt',
  Cyrillic: 'Cyrl',
  Deseret: 'Dsrt',
  Devanagari: 'Deva',
  Dogra: 'Dogr',
  Duployan: 'Dupl',
  Egyptian_Hieroglyphs: 'Egyp',
  Elbasan: 'Elba',
  Ethiopic: 'Ethi',
  Georgian: 'Geor',
  Glagolitic: 'Glag',
  Gothic: 'Goth',
  Grantha: 'Gran',
  Greek: 'Grek',
  Gujarati: 'Gujr',
  Gunjala_Gondi: 'Gong',
  Gurmukhi: 'Guru',
  Han: 'Hani',
  Hangul: 'Hang',
  Hanifi_Rohingya: 'Rohg',
  Hanunoo: 'Hano',
  Hatran: 'Hatr',
  Hebrew: 'Hebr',
  Hiragana: 'Hira',
  Imperial_Aramaic: 'Armi',
  Inherited: ['Zinh', 'Qaai'],
  Inscriptional_Pahlavi: 'Phli',
  Inscriptional_Parthian: 'Prti',
  Javanese: 'Java',
  Kaithi: 'Kthi',
  Kannada: 'Knda',
  Katakana: 'Kana',
  Kayah_Li: 'Kali',
  Kharoshthi: 'Khar',
  Khmer: 'Khmr',
  Khojki: 'Khoj',
  Khudawadi: 'Sind',
  Lao: 'Laoo',
  Latin: 'Latn',
  Lepcha: 'Lepc',
  Limbu: 'Limb',
  Linear_A: 'Lina',
  Linear_B: 'Linb',
  Lisu: 'Lisu',
  Lycian: 'Lyci',
  Lydian: 'Lydi',
  Mahajani: 'Mahj',
  Makasar: 'Maka',
  Malayalam: 'Mlym',
  Mandaic: 'Mand',
  Manichaean: 'Mani',
  Marchen: 'Marc',
  Medefaidrin: 'Medf',
  Masaram_Gondi: 'Gonm',
  Meetei_Mayek: 'Mtei',
  Mende_Kikakui: 'Mend',
  Meroitic_Cursive: 'Merc',
  Meroitic_Hieroglyphs: 'Mero',
  Miao: 'Plrd',
  Modi: 'Modi',
  Mongolian: 'Mong',
  Mro: 'Mroo',
  Multani: 'Mult',
  Myanmar: 'Mymr',
  Nabataean: 'Nbat',
  New_Tai_Lue: 'Talu',
  Newa: 'Newa',
  Nko: 'Nkoo',
  Nushu: 'Nshu',
  Ogham: 'Ogam',
  Ol_Chiki: 'Olck',
  Old_Hungarian: 'Hung',
  Old_Italic: 'Ital',
  Old_North_Arabian: 'Narb',
  Old_Permic: 'Perm',
  Old_Persian: 'Xpeo',
  Old_Sogdian: 'Sogo',
  Old_South_Arabian: 'Sarb',
  Old_Turkic: 'Orkh',
  Oriya: 'Orya',
  Osage: 'Osge',
  Osmanya: 'Osma',
  Pahawh_Hmong: 'Hmng',
  Palmyrene: 'Palm',
  Pau_Cin_Hau: 'Pauc',
  Phags_Pa: 'Phag',
  Phoenician: 'Phnx',
  Psalter_Pahlavi: 'Phlp',
  Rejang: 'Rjng',
  Runic: 'Runr',
  Samaritan: 'Samr',
  Saurashtra: 'Saur',
  Sharada: 'Shrd',
  Shavian: 'Shaw',
  Siddham: 'Sidd',
  SignWriting: 'Sgnw',
  Sinhala: 'Sinh',
  Sogdian: 'Sogd',
  Sora_Sompeng: 'Sora',
  Soyombo: 'Soyo',
  Sundanese: 'Sund',
  Syloti_Nagri: 'Sylo',
  Syriac: 'Syrc',
  Tagalog: 'Tglg',
  Tagbanwa: 'Tagb',
  Tai_Le: 'Tale',
  Tai_Tham: 'Lana',
  Tai_Viet: 'Tavt',
  Takri: 'Takr',
  Tamil: 'Taml',
  Tangut: 'Tang',
  Telugu: 'Telu',
  Thaana: 'Thaa',
  Thai: 'Thai',
  Tibetan: 'Tibt',
  Tifinagh: 'Tfng',
  Tirhuta: 'Tirh',
  Ugaritic: 'Ugar',
  Vai: 'Vaii',
  Warang_Citi: 'Wara',
  Yi: 'Yiii',
  Zanabazar_Square: 'Zanb',
};
var SCRIPT_VALUE_ALIASES_TO_VALUES = inverseMap(SCRIPT_VALUE_TO_ALIASES);
function inverseMap(data4) {
  const inverse = {};
  for (const name of Object.keys(data4)) {
    const value = data4[name];
    if (Array.isArray(value)) for (let i = 0; i !== value.length; ++i) inverse[value[i]] = name;
    else inverse[value] = name;
  }
  return inverse;
}
function isGeneralCategoryValue(value) {
  return value in GENERAL_CATEGORY_VALUE_TO_ALIASES || value in GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES;
}
function isBinaryPropertyName(name) {
  return name in BINARY_PROP_NAMES_TO_ALIASES || name in BINARY_ALIASES_TO_PROP_NAMES;
}
function getCanonicalName(name) {
  if (name in NON_BINARY_ALIASES_TO_PROP_NAMES) return NON_BINARY_ALIASES_TO_PROP_NAMES[name];
  if (name in BINARY_ALIASES_TO_PROP_NAMES) return BINARY_ALIASES_TO_PROP_NAMES[name];
  if (
    name in BINARY_PROP_NAMES_TO_ALIASES ||
    name === 'General_Category' ||
    name === 'Script' ||
    name === 'Script_Extensions'
  )
    return name;
  throw new Error(`Unknown Unicode property name: ${name}`);
}
function getCanonicalValue(value) {
  if (value in GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES) return GENERAL_CATEGORY_VALUE_ALIASES_TO_VALUES[value];
  if (value in SCRIPT_VALUE_ALIASES_TO_VALUES) return SCRIPT_VALUE_ALIASES_TO_VALUES[value];
  if (value in BINARY_ALIASES_TO_PROP_NAMES) return BINARY_ALIASES_TO_PROP_NAMES[value];
  if (
    value in GENERAL_CATEGORY_VALUE_TO_ALIASES ||
    value in SCRIPT_VALUE_TO_ALIASES ||
    value in BINARY_PROP_NAMES_TO_ALIASES
  )
    return value;
  throw new Error(`Unknown Unicode property value: ${value}`);
}
function resolveUnicodeProperty(propertySpec, negative) {
  const equalIndex = propertySpec.indexOf('=');
  if (equalIndex !== -1) {
    const name = propertySpec.substring(0, equalIndex);
    const value = propertySpec.substring(equalIndex + 1);
    return {
      type: 'UnicodeProperty',
      name,
      value,
      negative,
      shorthand: false,
      binary: false,
      canonicalName: getCanonicalName(name),
      canonicalValue: getCanonicalValue(value),
    };
  }
  if (isGeneralCategoryValue(propertySpec))
    return {
      type: 'UnicodeProperty',
      name: 'General_Category',
      value: propertySpec,
      negative,
      shorthand: true,
      binary: false,
      canonicalName: 'General_Category',
      canonicalValue: getCanonicalValue(propertySpec),
    };
  if (isBinaryPropertyName(propertySpec)) {
    const canonicalName = getCanonicalName(propertySpec);
    return {
      type: 'UnicodeProperty',
      name: propertySpec,
      value: propertySpec,
      negative,
      shorthand: false,
      binary: true,
      canonicalName,
      canonicalValue: canonicalName,
    };
  }
  throw new Error(`Invalid Unicode property: ${propertySpec}`);
}
var safeStringFromCodePoint$2 = String.fromCodePoint;
function safePop(tokens2) {
  const previous = tokens2.pop();
  if (previous === void 0) throw new Error('Unable to extract token preceeding the currently parsed one');
  return previous;
}
function isDigit(char) {
  return char >= '0' && char <= '9';
}
function simpleChar(char, escaped) {
  return {
    type: 'Char',
    kind: 'simple',
    symbol: char,
    value: char,
    codePoint: char.codePointAt(0) || -1,
    escaped,
  };
}
function metaEscapedChar(block, symbol) {
  return {
    type: 'Char',
    kind: 'meta',
    symbol,
    value: block,
    codePoint: symbol.codePointAt(0) || -1,
  };
}
function toSingleToken(tokens2, allowEmpty) {
  if (tokens2.length > 1)
    return {
      type: 'Alternative',
      expressions: tokens2,
    };
  if (!allowEmpty && tokens2.length === 0) throw new Error(`Unsupported no token`);
  return tokens2[0];
}
function blockToCharToken(block) {
  if (block[0] === '\\') {
    const next = block[1];
    switch (next) {
      case 'x': {
        const allDigits = block.substring(2);
        const codePoint = Number.parseInt(allDigits, 16);
        return {
          type: 'Char',
          kind: 'hex',
          symbol: safeStringFromCodePoint$2(codePoint),
          value: block,
          codePoint,
        };
      }
      case 'u': {
        if (block === '\\u') return simpleChar('u', true);
        const allDigits = block[2] === '{' ? block.substring(3, block.length - 1) : block.substring(2);
        const codePoint = Number.parseInt(allDigits, 16);
        return {
          type: 'Char',
          kind: 'unicode',
          symbol: safeStringFromCodePoint$2(codePoint),
          value: block,
          codePoint,
        };
      }
      case '0':
        return metaEscapedChar(block, '\0');
      case 'n':
        return metaEscapedChar(block, '\n');
      case 'f':
        return metaEscapedChar(block, '\f');
      case 'r':
        return metaEscapedChar(block, '\r');
      case 't':
        return metaEscapedChar(block, '	');
      case 'v':
        return metaEscapedChar(block, '\v');
      case 'w':
      case 'W':
      case 'd':
      case 'D':
      case 's':
      case 'S':
      case 'b':
      case 'B':
        return {
          type: 'Char',
          kind: 'meta',
          symbol: void 0,
          value: block,
          codePoint: NaN,
        };
      default:
        if (isDigit(next)) {
          const allDigits = block.substring(1);
          const codePoint = Number(allDigits);
          return {
            type: 'Char',
            kind: 'decimal',
            symbol: safeStringFromCodePoint$2(codePoint),
            value: block,
            codePoint,
          };
        }
        if (block.length > 2 && (next === 'p' || next === 'P')) {
          const negative = next === 'P';
          return resolveUnicodeProperty(block.substring(3, block.length - 1), negative);
        }
        return simpleChar(block.substring(1), true);
    }
  }
  return simpleChar(block);
}
function pushTokens(tokens2, regexSource, unicodeMode, groups3) {
  let disjunctions = null;
  for (
    let index = 0, block = readFrom(regexSource, index, unicodeMode, 0);
    index !== regexSource.length;
    index += block.length, block = readFrom(regexSource, index, unicodeMode, 0)
  ) {
    const firstInBlock = block[0];
    switch (firstInBlock) {
      case '|':
        if (disjunctions === null) disjunctions = [];
        disjunctions.push(toSingleToken(tokens2.splice(0), true) || null);
        break;
      case '.':
        tokens2.push({
          type: 'Char',
          kind: 'meta',
          symbol: block,
          value: block,
          codePoint: NaN,
        });
        break;
      case '*':
      case '+': {
        const previous = safePop(tokens2);
        tokens2.push({
          type: 'Repetition',
          expression: previous,
          quantifier: {
            type: 'Quantifier',
            kind: firstInBlock,
            greedy: true,
          },
        });
        break;
      }
      case '?': {
        const previous = safePop(tokens2);
        if (previous.type === 'Repetition') {
          previous.quantifier.greedy = false;
          tokens2.push(previous);
        } else
          tokens2.push({
            type: 'Repetition',
            expression: previous,
            quantifier: {
              type: 'Quantifier',
              kind: firstInBlock,
              greedy: true,
            },
          });
        break;
      }
      case '{': {
        if (block === '{') {
          tokens2.push(simpleChar(block));
          break;
        }
        const previous = safePop(tokens2);
        const quantifierTokens = block.substring(1, block.length - 1).split(',');
        const from = Number(quantifierTokens[0]);
        const to =
          quantifierTokens.length === 1
            ? from
            : quantifierTokens[1].length !== 0
              ? Number(quantifierTokens[1])
              : void 0;
        tokens2.push({
          type: 'Repetition',
          expression: previous,
          quantifier: {
            type: 'Quantifier',
            kind: 'Range',
            greedy: true,
            from,
            to,
          },
        });
        break;
      }
      case '[': {
        const blockContent = block.substring(1, block.length - 1);
        const subTokens = [];
        let negative = void 0;
        let previousWasSimpleDash = false;
        for (
          let subIndex = 0, subBlock = readFrom(blockContent, subIndex, unicodeMode, 1);
          subIndex !== blockContent.length;
          subIndex += subBlock.length, subBlock = readFrom(blockContent, subIndex, unicodeMode, 1)
        ) {
          if (subIndex === 0 && subBlock === '^') {
            negative = true;
            continue;
          }
          const newToken = blockToCharToken(subBlock);
          if (subBlock === '-') {
            subTokens.push(newToken);
            previousWasSimpleDash = true;
          } else {
            const operand1Token = subTokens.length >= 2 ? subTokens[subTokens.length - 2] : void 0;
            if (
              previousWasSimpleDash &&
              operand1Token !== void 0 &&
              operand1Token.type === 'Char' &&
              newToken.type === 'Char'
            ) {
              subTokens.pop();
              subTokens.pop();
              subTokens.push({
                type: 'ClassRange',
                from: operand1Token,
                to: newToken,
              });
            } else subTokens.push(newToken);
            previousWasSimpleDash = false;
          }
        }
        tokens2.push({
          type: 'CharacterClass',
          expressions: subTokens,
          negative,
        });
        break;
      }
      case '(': {
        const blockContent = block.substring(1, block.length - 1);
        const subTokens = [];
        if (blockContent[0] === '?') {
          if (blockContent[1] === ':') {
            pushTokens(subTokens, blockContent.substring(2), unicodeMode, groups3);
            tokens2.push({
              type: 'Group',
              capturing: false,
              expression: toSingleToken(subTokens),
            });
          } else if (blockContent[1] === '=' || blockContent[1] === '!') {
            pushTokens(subTokens, blockContent.substring(2), unicodeMode, groups3);
            tokens2.push({
              type: 'Assertion',
              kind: 'Lookahead',
              negative: blockContent[1] === '!' ? true : void 0,
              assertion: toSingleToken(subTokens),
            });
          } else if (blockContent[1] === '<' && (blockContent[2] === '=' || blockContent[2] === '!')) {
            pushTokens(subTokens, blockContent.substring(3), unicodeMode, groups3);
            tokens2.push({
              type: 'Assertion',
              kind: 'Lookbehind',
              negative: blockContent[2] === '!' ? true : void 0,
              assertion: toSingleToken(subTokens),
            });
          } else {
            const chunks = blockContent.split('>');
            if (chunks.length < 2 || chunks[0][1] !== '<')
              throw new Error(`Unsupported regex content found at ${JSON.stringify(block)}`);
            const groupIndex = ++groups3.lastIndex;
            const nameRaw = chunks[0].substring(2);
            groups3.named.set(nameRaw, groupIndex);
            pushTokens(subTokens, chunks.slice(1).join('>'), unicodeMode, groups3);
            tokens2.push({
              type: 'Group',
              capturing: true,
              nameRaw,
              name: nameRaw,
              number: groupIndex,
              expression: toSingleToken(subTokens),
            });
          }
        } else {
          const groupIndex = ++groups3.lastIndex;
          pushTokens(subTokens, blockContent, unicodeMode, groups3);
          tokens2.push({
            type: 'Group',
            capturing: true,
            number: groupIndex,
            expression: toSingleToken(subTokens),
          });
        }
        break;
      }
      default:
        if (block === '^')
          tokens2.push({
            type: 'Assertion',
            kind: block,
          });
        else if (block === '$')
          tokens2.push({
            type: 'Assertion',
            kind: block,
          });
        else if (block[0] === '\\' && isDigit(block[1])) {
          const reference = Number(block.substring(1));
          if (unicodeMode || reference <= groups3.lastIndex)
            tokens2.push({
              type: 'Backreference',
              kind: 'number',
              number: reference,
              reference,
            });
          else tokens2.push(blockToCharToken(block));
        } else if (block[0] === '\\' && block[1] === 'k' && block.length !== 2) {
          const referenceRaw = block.substring(3, block.length - 1);
          tokens2.push({
            type: 'Backreference',
            kind: 'name',
            number: groups3.named.get(referenceRaw) || 0,
            referenceRaw,
            reference: referenceRaw,
          });
        } else tokens2.push(blockToCharToken(block));
    }
  }
  if (disjunctions !== null) {
    disjunctions.push(toSingleToken(tokens2.splice(0), true) || null);
    let currentDisjunction = {
      type: 'Disjunction',
      left: disjunctions[0],
      right: disjunctions[1],
    };
    for (let index = 2; index < disjunctions.length; ++index)
      currentDisjunction = {
        type: 'Disjunction',
        left: currentDisjunction,
        right: disjunctions[index],
      };
    tokens2.push(currentDisjunction);
  }
}
function tokenizeRegex(regex) {
  const unicodeMode = safeIndexOf([...regex.flags], 'u') !== -1;
  const regexSource = regex.source;
  const tokens2 = [];
  pushTokens(tokens2, regexSource, unicodeMode, {
    lastIndex: 0,
    named: /* @__PURE__ */ new Map(),
  });
  return toSingleToken(tokens2);
}
var safeStringFromCodePoint$1 = String.fromCodePoint;
function getPropertySpec(astNode) {
  if (astNode.binary || astNode.shorthand) return astNode.canonicalValue;
  return `${astNode.canonicalName}=${astNode.canonicalValue}`;
}
function appendRangesForRegex(regex, from, to, ranges) {
  let currentRangeStart = -1;
  for (let cp = from; cp <= to; ++cp)
    if (regex.test(safeStringFromCodePoint$1(cp))) {
      if (currentRangeStart === -1) currentRangeStart = cp;
    } else if (currentRangeStart !== -1) {
      const rangeEnd = cp - 1;
      ranges.push(currentRangeStart === rangeEnd ? [rangeEnd] : [currentRangeStart, rangeEnd]);
      currentRangeStart = -1;
    }
  if (currentRangeStart !== -1) ranges.push(currentRangeStart === to ? [to] : [currentRangeStart, to]);
}
function extractRangesForProperty(propertySpec, negative) {
  const regex = new RegExp(`^\\${negative ? 'P' : 'p'}{${propertySpec}}$`, 'u');
  const ranges = [];
  appendRangesForRegex(regex, 0, 55295, ranges);
  appendRangesForRegex(regex, 57344, 1114111, ranges);
  return ranges;
}
var cache = /* @__PURE__ */ new Map();
function extractRangesForPropertyOrFromCache(propertySpec, negative) {
  const cacheKey = `${negative ? 'P' : 'p'}:${propertySpec}`;
  const cachedRanges = cache.get(cacheKey);
  if (cachedRanges !== void 0) return cachedRanges;
  const ranges = extractRangesForProperty(propertySpec, negative);
  cache.set(cacheKey, ranges);
  return ranges;
}
function unicodePropertyArbitrary(astNode) {
  return mapToConstant(
    ...safeMap(extractRangesForPropertyOrFromCache(getPropertySpec(astNode), astNode.negative), (range) =>
      convertGraphemeRangeToMapToConstantEntry(range),
    ),
  );
}
var safeStringFromCodePoint = String.fromCodePoint;
var wordChars = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'];
var digitChars = [...'0123456789'];
var spaceChars = [...' 	\r\n\v\f'];
var newLineChars = [...'\r\n'];
var terminatorChars = [...''];
var newLineAndTerminatorChars = [...newLineChars, ...terminatorChars];
var wordCharsSet = new SSet(wordChars);
var digitCharsSet = new SSet(digitChars);
var spaceCharsSet = new SSet(spaceChars);
var terminatorCharsSet = new SSet(terminatorChars);
var newLineAndTerminatorCharsSet = new SSet(newLineAndTerminatorChars);
var defaultChar = () =>
  string({
    unit: 'grapheme-ascii',
    minLength: 1,
    maxLength: 1,
  });
function raiseUnsupportedASTNode(astNode) {
  return new SError(`Unsupported AST node! Received: ${stringify(astNode)}`);
}
function toMatchingArbitrary(astNode, constraints, flags2) {
  switch (astNode.type) {
    case 'Char':
      if (astNode.kind === 'meta')
        switch (astNode.value) {
          case '\\w':
            return constantFrom(...wordChars);
          case '\\W':
            return defaultChar().filter((c) => !safeHas(wordCharsSet, c));
          case '\\d':
            return constantFrom(...digitChars);
          case '\\D':
            return defaultChar().filter((c) => !safeHas(digitCharsSet, c));
          case '\\s':
            return constantFrom(...spaceChars);
          case '\\S':
            return defaultChar().filter((c) => !safeHas(spaceCharsSet, c));
          case '\\b':
          case '\\B':
            throw new SError(`Meta character ${astNode.value} not implemented yet!`);
          case '.': {
            const forbiddenChars = flags2.dotAll ? terminatorCharsSet : newLineAndTerminatorCharsSet;
            return defaultChar().filter((c) => !safeHas(forbiddenChars, c));
          }
        }
      if (astNode.symbol === void 0)
        throw new SError(`Unexpected undefined symbol received for non-meta Char! Received: ${stringify(astNode)}`);
      return constant(astNode.symbol);
    case 'Repetition': {
      const node = toMatchingArbitrary(astNode.expression, constraints, flags2);
      switch (astNode.quantifier.kind) {
        case '*':
          return string({
            ...constraints,
            unit: node,
          });
        case '+':
          return string({
            ...constraints,
            minLength: 1,
            unit: node,
          });
        case '?':
          return string({
            ...constraints,
            minLength: 0,
            maxLength: 1,
            unit: node,
          });
        case 'Range':
          return string({
            ...constraints,
            minLength: astNode.quantifier.from,
            maxLength: astNode.quantifier.to,
            unit: node,
          });
        default:
          throw raiseUnsupportedASTNode(astNode.quantifier);
      }
    }
    case 'Quantifier':
      throw new SError(`Wrongly defined AST tree, Quantifier nodes not supposed to be scanned!`);
    case 'Alternative': {
      const childrenArbitraries = [];
      let pendingAggregatedValue = '';
      for (const n of astNode.expressions)
        if (n.type === 'Char' && n.kind !== 'meta' && n.symbol !== void 0) pendingAggregatedValue += n.symbol;
        else if (flags2.multiline || n.type !== 'Assertion' || (n.kind !== '^' && n.kind !== '$')) {
          if (pendingAggregatedValue !== '') {
            safePush(childrenArbitraries, constant(pendingAggregatedValue));
            pendingAggregatedValue = '';
          }
          safePush(childrenArbitraries, toMatchingArbitrary(n, constraints, flags2));
        }
      if (pendingAggregatedValue !== '') safePush(childrenArbitraries, constant(pendingAggregatedValue));
      if (childrenArbitraries.length === 0) return constant('');
      if (childrenArbitraries.length === 1) return childrenArbitraries[0];
      return tuple(...childrenArbitraries).map((vs) => safeJoin(vs, ''));
    }
    case 'CharacterClass':
      if (astNode.negative) {
        const childrenArbitraries = safeMap(astNode.expressions, (n) => toMatchingArbitrary(n, constraints, flags2));
        return defaultChar().filter((c) => safeEvery(childrenArbitraries, (arb) => !arb.canShrinkWithoutContext(c)));
      }
      return oneof(...safeMap(astNode.expressions, (n) => toMatchingArbitrary(n, constraints, flags2)));
    case 'ClassRange': {
      const min = astNode.from.codePoint;
      const max = astNode.to.codePoint;
      return integer({
        min,
        max,
      }).map(
        (n) => safeStringFromCodePoint(n),
        (c) => {
          if (typeof c !== 'string') throw new SError('Invalid type');
          if ([...c].length !== 1) throw new SError('Invalid length');
          return safeCharCodeAt(c, 0);
        },
      );
    }
    case 'Group':
      return toMatchingArbitrary(astNode.expression, constraints, flags2);
    case 'Disjunction': {
      const stack = [astNode.left, astNode.right];
      const branches = [];
      for (let i = 0; i !== stack.length; ++i) {
        const node = stack[i];
        if (node === null) safePush(branches, constant(''));
        else if (node.type === 'Disjunction') {
          safePush(stack, node.left);
          safePush(stack, node.right);
        } else safePush(branches, toMatchingArbitrary(node, constraints, flags2));
      }
      return oneof(...branches);
    }
    case 'Assertion':
      if (astNode.kind === '^' || astNode.kind === '$') {
        if (flags2.multiline) {
          if (astNode.kind === '^')
            return oneof(
              constant(''),
              tuple(string({ unit: defaultChar() }), constantFrom(...newLineChars)).map(
                (t) => `${t[0]}${t[1]}`,
                (value) => {
                  if (typeof value !== 'string' || value.length === 0) throw new SError('Invalid type');
                  return [safeSubstring(value, 0, value.length - 1), value[value.length - 1]];
                },
              ),
            );
          else
            return oneof(
              constant(''),
              tuple(constantFrom(...newLineChars), string({ unit: defaultChar() })).map(
                (t) => `${t[0]}${t[1]}`,
                (value) => {
                  if (typeof value !== 'string' || value.length === 0) throw new SError('Invalid type');
                  return [value[0], safeSubstring(value, 1)];
                },
              ),
            );
        }
        return constant('');
      }
      throw new SError(`Assertions of kind ${astNode.kind} not implemented yet!`);
    case 'Backreference':
      throw new SError(`Backreference nodes not implemented yet!`);
    case 'UnicodeProperty':
      return unicodePropertyArbitrary(astNode);
    default:
      throw raiseUnsupportedASTNode(astNode);
  }
}
function stringMatching(regex, constraints = {}) {
  for (const flag2 of regex.flags)
    if (flag2 !== 'd' && flag2 !== 'g' && flag2 !== 'm' && flag2 !== 's' && flag2 !== 'u')
      throw new SError(`Unable to use "stringMatching" against a regex using the flag ${flag2}`);
  const maxLength = constraints.maxLength;
  const sanitizedConstraints = {
    size: constraints.size,
    maxLength,
  };
  const flags2 = {
    multiline: regex.multiline,
    dotAll: regex.dotAll,
  };
  let regexRootToken = addMissingDotStar(tokenizeRegex(regex));
  if (maxLength !== void 0) regexRootToken = clampRegexAst(regexRootToken, maxLength);
  const baseArbitrary = toMatchingArbitrary(regexRootToken, sanitizedConstraints, flags2);
  if (maxLength !== void 0) return baseArbitrary.filter((s) => [...s].length <= maxLength);
  return baseArbitrary;
}
function initZippedValues(its) {
  const vs = [];
  for (let index = 0; index !== its.length; ++index) vs.push(its[index].next());
  return vs;
}
function nextZippedValues(its, vs) {
  for (let index = 0; index !== its.length; ++index) vs[index] = its[index].next();
}
function isDoneZippedValues(vs) {
  for (let index = 0; index !== vs.length; ++index) if (vs[index].done) return true;
  return false;
}
function* zipIterableIterators(...its) {
  const vs = initZippedValues(its);
  while (!isDoneZippedValues(vs)) {
    yield vs.map((v) => v.value);
    nextZippedValues(its, vs);
  }
}
function* iotaFrom(startValue) {
  let value = startValue;
  while (true) {
    yield value;
    ++value;
  }
}
var LimitedShrinkArbitrary = class extends Arbitrary {
  constructor(arb, maxShrinks) {
    super();
    this.arb = arb;
    this.maxShrinks = maxShrinks;
  }
  generate(mrng, biasFactor) {
    const value = this.arb.generate(mrng, biasFactor);
    return this.valueMapper(value, 0);
  }
  canShrinkWithoutContext(value) {
    return this.arb.canShrinkWithoutContext(value);
  }
  shrink(value, context2) {
    if (this.isSafeContext(context2)) return this.safeShrink(value, context2.originalContext, context2.length);
    return this.safeShrink(value, void 0, 0);
  }
  safeShrink(value, originalContext, currentLength) {
    const remaining = this.maxShrinks - currentLength;
    if (remaining <= 0) return Stream.nil();
    return new Stream(zipIterableIterators(this.arb.shrink(value, originalContext), iotaFrom(currentLength + 1)))
      .take(remaining)
      .map((valueAndLength) => this.valueMapper(valueAndLength[0], valueAndLength[1]));
  }
  valueMapper(v, newLength) {
    const context2 = {
      originalContext: v.context,
      length: newLength,
    };
    return new Value(v.value, context2);
  }
  isSafeContext(context2) {
    return (
      context2 !== null &&
      context2 !== void 0 &&
      typeof context2 === 'object' &&
      'originalContext' in context2 &&
      'length' in context2
    );
  }
};
function limitShrink(arbitrary, maxShrinks) {
  return new LimitedShrinkArbitrary(arbitrary, maxShrinks);
}
var LifeCyclePluginSymbol = /* @__PURE__ */ Symbol.for('fast-check/plugin/life-cycle');
function computeResultingAfterHooks(teardownFunctions, hooks) {
  if (teardownFunctions.length === 0) return hooks.afterHooks;
  if (hooks.afterHooks.length === 0) return teardownFunctions.map((details) => details.fn);
  const afterAndPluginIndices = [];
  for (const value of teardownFunctions) {
    const { index, fn } = value;
    afterAndPluginIndices.push({
      index: hooks.beforeHooksIndices[index],
      fn,
    });
  }
  for (let index = 0; index !== hooks.afterHooks.length; ++index)
    afterAndPluginIndices.push({
      index: hooks.afterHooksIndices[index],
      fn: hooks.afterHooks[index],
    });
  afterAndPluginIndices.sort((a, b) => a.index - b.index);
  return afterAndPluginIndices.map((details) => details.fn);
}
function lifeCycleHooksRunner(hooks, nestedRun, value) {
  let wrappedRunOutput = null;
  let wrappedRunContinuation = void 0;
  const teardownFunctions = [];
  if (hooks.beforeHooks.length !== 0)
    try {
      for (let index = 0; index !== hooks.beforeHooks.length; ++index) {
        const before = hooks.beforeHooks[index];
        if (wrappedRunContinuation === void 0) {
          const out = before();
          if (typeof out === 'function')
            teardownFunctions.push({
              index,
              fn: out,
            });
          if (typeof out === 'object')
            wrappedRunContinuation = out.then((beforeOut) => {
              if (beforeOut !== void 0)
                teardownFunctions.push({
                  index,
                  fn: beforeOut,
                });
              return null;
            });
        } else
          wrappedRunContinuation = wrappedRunContinuation.then(() => {
            const beforeOut = before();
            if (beforeOut === void 0) return null;
            if (typeof beforeOut === 'function') {
              teardownFunctions.push({
                index,
                fn: beforeOut,
              });
              return null;
            }
            return beforeOut.then((beforeOutNested) => {
              if (beforeOutNested !== void 0)
                teardownFunctions.push({
                  index,
                  fn: beforeOutNested,
                });
              return null;
            });
          });
      }
    } catch (error) {
      wrappedRunOutput = { error };
    }
  if (wrappedRunOutput === null) {
    if (wrappedRunContinuation === void 0) {
      const out = nestedRun(value);
      if (out !== null && 'then' in out) wrappedRunContinuation = out;
      else wrappedRunOutput = out;
    } else
      wrappedRunContinuation = wrappedRunContinuation.then(
        () => nestedRun(value),
        (error) => ({ error }),
      );
  }
  if (wrappedRunContinuation === void 0) {
    const resultingAfterHooks = computeResultingAfterHooks(teardownFunctions, hooks);
    for (let index = resultingAfterHooks.length - 1; index >= 0; --index) {
      const after = resultingAfterHooks[index];
      if (wrappedRunContinuation === void 0)
        try {
          const out = after();
          if (typeof out === 'object')
            wrappedRunContinuation = out.then(
              () => wrappedRunOutput,
              (error) => wrappedRunOutput || { error },
            );
        } catch (error) {
          wrappedRunOutput = { error };
        }
      else
        wrappedRunContinuation = wrappedRunContinuation.then((previous) => {
          try {
            const out = after();
            if (typeof out === 'object')
              return out.then(
                () => previous,
                (error) => previous || { error },
              );
            return previous;
          } catch (error) {
            return previous || { error };
          }
        });
    }
  } else
    wrappedRunContinuation = wrappedRunContinuation.then((previousBeforeAfters) => {
      const resultingAfterHooks = computeResultingAfterHooks(teardownFunctions, hooks);
      if (resultingAfterHooks.length === 0) return previousBeforeAfters;
      let afterContinuation = Promise.resolve(previousBeforeAfters);
      for (let index = resultingAfterHooks.length - 1; index >= 0; --index) {
        const after = resultingAfterHooks[index];
        afterContinuation = afterContinuation.then((previous) => {
          try {
            const out = after();
            return out === void 0
              ? previous
              : out.then(
                  () => previous,
                  (error) => previous || { error },
                );
          } catch (error) {
            return previous || { error };
          }
        });
      }
      return afterContinuation;
    });
  return wrappedRunContinuation === void 0 ? wrappedRunOutput : wrappedRunContinuation;
}
function beforeEach(fn) {
  return (pluginIndex, pluginStore) => {
    let lifeCycleHooks = pluginStore.get(LifeCyclePluginSymbol);
    if (lifeCycleHooks !== void 0 && lifeCycleHooks.lastPluginIndex === pluginIndex - 1) {
      lifeCycleHooks.lastPluginIndex = pluginIndex;
      lifeCycleHooks.beforeHooks.push(fn);
      lifeCycleHooks.beforeHooksIndices.push(pluginIndex);
      return {};
    }
    lifeCycleHooks = {
      lastPluginIndex: pluginIndex,
      beforeHooks: [fn],
      beforeHooksIndices: [pluginIndex],
      afterHooks: [],
      afterHooksIndices: [],
    };
    pluginStore.set(LifeCyclePluginSymbol, lifeCycleHooks);
    return { decorateRun: (nestedRun) => (value) => lifeCycleHooksRunner(lifeCycleHooks, nestedRun, value) };
  };
}
function afterEach(fn) {
  return (pluginIndex, pluginStore) => {
    let lifeCycleHooks = pluginStore.get(LifeCyclePluginSymbol);
    if (lifeCycleHooks !== void 0 && lifeCycleHooks.lastPluginIndex === pluginIndex - 1) {
      lifeCycleHooks.lastPluginIndex = pluginIndex;
      lifeCycleHooks.afterHooks.push(fn);
      lifeCycleHooks.afterHooksIndices.push(pluginIndex);
      return {};
    }
    lifeCycleHooks = {
      lastPluginIndex: pluginIndex,
      beforeHooks: [],
      beforeHooksIndices: [],
      afterHooks: [fn],
      afterHooksIndices: [pluginIndex],
    };
    pluginStore.set(LifeCyclePluginSymbol, lifeCycleHooks);
    return { decorateRun: (nestedRun) => (value) => lifeCycleHooksRunner(lifeCycleHooks, nestedRun, value) };
  };
}
function unbiased() {
  return () => {
    return { decorateGenerate: (nestedGenerate) => (mrng, _runId) => nestedGenerate(mrng, void 0) };
  };
}
function fromSyncCachedForAsyncPath(cachedValue) {
  return cachedValue === null ? new PreconditionFailure() : cachedValue;
}
function fromCached(cachedValue) {
  if (cachedValue !== null) {
    if ('then' in cachedValue) return cachedValue.then(fromSyncCachedForAsyncPath);
    else return cachedValue;
  }
  return new PreconditionFailure();
}
function equalValuesRunner(coveredCases, nestedRun, value, skipRuns) {
  const stringifiedValue = stringify(value);
  if (coveredCases.has(stringifiedValue)) {
    const lastOutput = coveredCases.get(stringifiedValue);
    return skipRuns ? fromCached(lastOutput) : lastOutput;
  }
  const out = nestedRun(value);
  coveredCases.set(stringifiedValue, out);
  return out;
}
function ignoreEqualValues() {
  return () => {
    const coveredCases = /* @__PURE__ */ new Map();
    return { decorateRun: (nestedRun) => (value) => equalValuesRunner(coveredCases, nestedRun, value, false) };
  };
}
function skipEqualValues() {
  return () => {
    const coveredCases = /* @__PURE__ */ new Map();
    return { decorateRun: (nestedRun) => (value) => equalValuesRunner(coveredCases, nestedRun, value, true) };
  };
}
var safeSetTimeout$1 = setTimeout;
var safeClearTimeout$1 = clearTimeout;
var safePerformanceNow = typeof performance !== 'undefined' ? performance.now.bind(performance) : Date.now.bind(Date);
function interruptAfterDelay(timeMs, probe) {
  const limitTime = safePerformanceNow() + timeMs;
  let timeoutHandle = void 0;
  return {
    expired: () => safePerformanceNow() >= limitTime,
    clear: () => safeClearTimeout$1(timeoutHandle),
    promise: new Promise((resolve) => {
      timeoutHandle = safeSetTimeout$1(() => {
        if (probe.running) probe.interruptedWhileRunning = true;
        resolve(new PreconditionFailure(true));
      }, timeMs);
    }),
  };
}
function timeLimitRunner(interrupt, nestedRun, value, probe) {
  probe.running = true;
  if (interrupt.expired()) {
    probe.interruptedWhileRunning = true;
    probe.running = false;
    return new PreconditionFailure(true);
  }
  const runOut = nestedRun(value);
  if (runOut === null || !('then' in runOut)) {
    probe.running = false;
    return runOut;
  }
  runOut.finally(() => (probe.running = false));
  return Promise.race([runOut, interrupt.promise]);
}
function interruptAfterTimeLimit(timeLimitMs, options = {}) {
  return () => {
    const probe = {
      interruptedWhileRunning: false,
      running: false,
    };
    const interrupt = interruptAfterDelay(timeLimitMs, probe);
    return {
      decorateRun: (nestedRun) => (value) => timeLimitRunner(interrupt, nestedRun, value, probe),
      onAllRunsComplete: (runDetails) => {
        interrupt.clear();
        if (options.failOnInterrupt && !runDetails.failed && runDetails.interrupted && probe.interruptedWhileRunning)
          return reportRunDetails({
            ...runDetails,
            failed: true,
          });
      },
    };
  };
}
var safeSetTimeout = setTimeout;
var safeClearTimeout = clearTimeout;
function timeoutAfter(timeMs) {
  let timeoutHandle = void 0;
  return {
    clear: () => safeClearTimeout(timeoutHandle),
    promise: new Promise((resolve) => {
      timeoutHandle = safeSetTimeout(() => {
        resolve({ error: new SError(`Property timeout: exceeded limit of ${timeMs} milliseconds`) });
      }, timeMs);
    }),
  };
}
function timeoutRunner(timeMs, nestedRun, value) {
  const t = timeoutAfter(timeMs);
  const runOut = nestedRun(value);
  if (runOut === null || !('then' in runOut)) {
    t.clear();
    return runOut;
  }
  const propRun = Promise.race([runOut, t.promise]);
  propRun.then(t.clear, t.clear);
  return propRun;
}
function timeout(timeMs) {
  return () => {
    return { decorateRun: (nestedRun) => (value) => timeoutRunner(timeMs, nestedRun, value) };
  };
}
var fast_check_default_exports = /* @__PURE__ */ __exportAll({
  Arbitrary: () => Arbitrary,
  ExecutionStatus: () => ExecutionStatus,
  PreconditionFailure: () => PreconditionFailure,
  Random: () => Random,
  Stream: () => Stream,
  Value: () => Value,
  VerbosityLevel: () => VerbosityLevel,
  __commitHash: () => __commitHash,
  __type: () => __type,
  __version: () => __version,
  afterEach: () => afterEach,
  anything: () => anything,
  array: () => array,
  assert: () => assert,
  asyncDefaultReportMessage: () => asyncDefaultReportMessage,
  asyncModelRun: () => asyncModelRun,
  asyncProperty: () => asyncProperty,
  asyncStringify: () => asyncStringify,
  asyncToStringMethod: () => asyncToStringMethod,
  base64String: () => base64String,
  beforeEach: () => beforeEach,
  bigInt: () => bigInt,
  bigInt64Array: () => bigInt64Array,
  bigUint64Array: () => bigUint64Array,
  boolean: () => boolean,
  chainUntil: () => chainUntil,
  check: () => check,
  clone: () => clone,
  cloneIfNeeded: () => cloneIfNeeded,
  cloneMethod: () => cloneMethod,
  commands: () => commands,
  compareBooleanFunc: () => compareBooleanFunc,
  compareFunc: () => compareFunc,
  configureGlobal: () => configureGlobal,
  constant: () => constant,
  constantFrom: () => constantFrom,
  context: () => context,
  createDepthIdentifier: () => createDepthIdentifier,
  date: () => date,
  defaultReportMessage: () => defaultReportMessage,
  dictionary: () => dictionary,
  domain: () => domain,
  double: () => double,
  emailAddress: () => emailAddress,
  entityGraph: () => entityGraph,
  falsy: () => falsy,
  float: () => float,
  float32Array: () => float32Array,
  float64Array: () => float64Array,
  func: () => func,
  gen: () => gen,
  getDepthContextFor: () => getDepthContextFor,
  hasAsyncToStringMethod: () => hasAsyncToStringMethod,
  hasCloneMethod: () => hasCloneMethod,
  hasToStringMethod: () => hasToStringMethod,
  hash: () => hash,
  ignoreEqualValues: () => ignoreEqualValues,
  infiniteStream: () => infiniteStream,
  installGlobalPlugin: () => installGlobalPlugin,
  int16Array: () => int16Array,
  int32Array: () => int32Array,
  int8Array: () => int8Array,
  integer: () => integer,
  interruptAfterTimeLimit: () => interruptAfterTimeLimit,
  ipV4: () => ipV4,
  ipV4Extended: () => ipV4Extended,
  ipV6: () => ipV6,
  json: () => json,
  jsonValue: () => jsonValue,
  letrec: () => letrec,
  limitShrink: () => limitShrink,
  lorem: () => lorem,
  map: () => map,
  mapToConstant: () => mapToConstant,
  maxSafeInteger: () => maxSafeInteger,
  maxSafeNat: () => maxSafeNat,
  memo: () => memo,
  mixedCase: () => mixedCase,
  modelRun: () => modelRun,
  nat: () => nat,
  noBias: () => noBias,
  noShrink: () => noShrink,
  object: () => object,
  oneof: () => oneof,
  option: () => option,
  pre: () => pre,
  property: () => property,
  readConfigureGlobal: () => readConfigureGlobal,
  record: () => record,
  resetConfigureGlobal: () => resetConfigureGlobal,
  sample: () => sample,
  scheduledModelRun: () => scheduledModelRun,
  scheduler: () => scheduler,
  schedulerFor: () => schedulerFor,
  set: () => set,
  shuffledSubarray: () => shuffledSubarray,
  skipEqualValues: () => skipEqualValues,
  sparseArray: () => sparseArray,
  statistics: () => statistics2,
  stream: () => stream,
  string: () => string,
  stringMatching: () => stringMatching,
  stringify: () => stringify,
  subarray: () => subarray,
  timeout: () => timeout,
  toStringMethod: () => toStringMethod,
  tuple: () => tuple,
  uint16Array: () => uint16Array,
  uint32Array: () => uint32Array,
  uint8Array: () => uint8Array,
  uint8ClampedArray: () => uint8ClampedArray,
  ulid: () => ulid,
  unbiased: () => unbiased,
  uniqueArray: () => uniqueArray,
  uuid: () => uuid,
  webAuthority: () => webAuthority,
  webFragments: () => webFragments,
  webPath: () => webPath,
  webQueryParameters: () => webQueryParameters,
  webSegment: () => webSegment,
  webUrl: () => webUrl,
});
var __type = 'module';
var __version = '4.10.2';
var __commitHash = 'c77afa8277a67250d798c52e61343b8ed5fd268b';
var fast_check_default = fast_check_default_exports;

// test/study/log.ts
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

init_sql();
var types = {
  request_id: 'VARCHAR',
  ts: 'TIMESTAMP',
  user_id: 'VARCHAR',
  session_id: 'VARCHAR',
  app: 'VARCHAR',
  api_key: 'VARCHAR',
  model_raw: 'VARCHAR',
  model: 'VARCHAR',
  variant: 'VARCHAR',
  provider: 'VARCHAR',
  prompt_tokens: 'BIGINT',
  completion_tokens: 'BIGINT',
  reasoning_tokens: 'BIGINT',
  cached_tokens: 'BIGINT',
  cache_write_tokens: 'BIGINT',
  cost_usd: 'DOUBLE',
  cost_source: 'VARCHAR',
  is_byok: 'BOOLEAN',
  finish_reason: 'VARCHAR',
  tool_called: 'BOOLEAN',
  status: 'VARCHAR',
  latency_ms: 'DOUBLE',
  ttft_ms: 'DOUBLE',
  country: 'VARCHAR',
  language: 'VARCHAR',
  category: 'VARCHAR',
  source: 'VARCHAR',
  requests: 'BIGINT',
};
var blank = {
  ...Object.fromEntries(Object.keys(types).map((name) => [name, null])),
  requests: 1,
};
function request(given) {
  return { ...blank, ...given };
}
var instance = await DuckDBInstance.create(':memory:');
var data = openPackage(fileURLToPath(new URL('../../data/', import.meta.url)));
var labels = {
  models: data.dataset('models'),
  authors: data.dataset('authors'),
  categories: data.dataset('category-map'),
  countries: data.dataset('countries'),
};
var maybe = (values) => fast_check_default.option(values, { nil: null, freq: 5 });
var models3 = [
  ['openai/gpt-4o-mini', null],
  ['deepseek/deepseek-chat-v3-0324', 'free'],
  ['deepseek/deepseek-chat-v3-0324', null],
  ['anthropic/claude-3-7-sonnet', null],
  ['anthropic/claude-3-7-sonnet', 'thinking'],
  ['anthropic/claude-4-sonnet-20250522', null],
  ['qwen/qwen3-coder', null],
  ['mistralai/mistral-nemo', null],
  ['nobody/knows-this', null],
  ['house-model', null],
  [null, null],
];
var anyRequest = fast_check_default
  .record({
    ts: maybe(
      fast_check_default
        .integer({ min: 0, max: 150 * 24 })
        .map((hours) => new Date(Date.UTC(2025, 2, 3) + hours * 36e5).toISOString().slice(0, 19).replace('T', ' ')),
    ),
    user_id: maybe(fast_check_default.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
    app: maybe(fast_check_default.constantFrom('Cline', 'SillyTavern')),
    which: fast_check_default.constantFrom(...models3),
    prompt_tokens: maybe(fast_check_default.integer({ min: 0, max: 1e5 })),
    completion_tokens: maybe(fast_check_default.integer({ min: 0, max: 5e3 })),
    reasoning_tokens: maybe(fast_check_default.integer({ min: 0, max: 500 })),
    cost_usd: maybe(fast_check_default.integer({ min: 0, max: 40 }).map((cents) => cents / 1e3)),
    cost_source: fast_check_default.constantFrom('billed', 'list', null),
    is_byok: maybe(fast_check_default.boolean()),
    finish_reason: maybe(fast_check_default.constantFrom('stop', 'tool_calls', 'length')),
    status: fast_check_default.constantFrom('ok', 'ok', 'error', 'cancelled', null),
    country: maybe(fast_check_default.constantFrom('US', 'de', 'Japan', 'BR', 'Atlantis')),
    language: maybe(fast_check_default.constantFrom('en', 'zh-Hans', 'Klingon!')),
    category: maybe(
      fast_check_default.constantFrom(
        'programming',
        'Roleplay',
        'other',
        '/Computers & Electronics/Programming/Development Tools',
        '/Science/Computer Science',
        '/Adult',
        '/Arts & Entertainment/Fan Fiction',
        'what is this',
      ),
    ),
  })
  .map(({ which: [model, variant], ...rest2 }) =>
    request({
      ...rest2,
      model,
      variant,
      tool_called: rest2.finish_reason === null ? null : rest2.finish_reason === 'tool_calls',
    }),
  );
var anyLog = fast_check_default.array(anyRequest, { minLength: 0, maxLength: 120, size: 'max' });

// test/clickhouse/planted.ts
var columns3 = [
  ['request_id', 'String'],
  ['ts', 'Nullable(DateTime)'],
  ['user_id', 'Nullable(String)'],
  ['session_id', 'Nullable(String)'],
  ['app', 'String'],
  ['model', 'Nullable(String)'],
  ['prompt_tokens', 'Nullable(UInt32)'],
  ['completion_tokens', 'Nullable(Int64)'],
  ['reasoning_tokens', 'Nullable(Int64)'],
  ['cost_usd', 'Nullable(Float64)'],
  ['cost_source', 'Nullable(String)'],
  ['is_byok', 'Nullable(UInt8)'],
  ['finish_reason', 'Nullable(String)'],
  ['status', 'Nullable(String)'],
  ['country', 'String'],
  ['language', 'Nullable(String)'],
  ['category', 'Nullable(String)'],
];
var names2 = columns3.map(([name]) => name);
function createTable(name, engine = 'MergeTree order by request_id') {
  return `create table ${name} (${columns3.map((column) => column.join(' ')).join(', ')}) engine = ${engine}`;
}

// test/clickhouse/servers.ts
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync as mkdtempSync2,
  readFileSync as readFileSync3,
  rmSync as rmSync2,
  writeFileSync as writeFileSync2,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir as tmpdir2 } from 'node:os';
import { delimiter, join as join6 } from 'node:path';
import { fileURLToPath as fileURLToPath2 } from 'node:url';

var password = 'open sesame/@:%';
var required = process.env.CLICKHOUSE_REQUIRED === '1';
var hasServer =
  required ||
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join6(folder, 'clickhouse-server')));
var chdbFolder = fileURLToPath2(new URL('../../.ci/chdb/', import.meta.url));
var hasChdb = required || existsSync(join6(chdbFolder, 'node_modules', 'chdb'));
async function freePorts(n) {
  const servers2 = await Promise.all(
    Array.from(
      { length: n },
      () =>
        new Promise((resolve) => {
          const server2 = createServer().listen(0, '127.0.0.1', () => resolve(server2));
        }),
    ),
  );
  const ports = servers2.map((server2) => server2.address().port);
  await Promise.all(servers2.map((server2) => new Promise((resolve) => server2.close(resolve))));
  return ports;
}
function asker(http) {
  return async (text3, body) => {
    const asked = `http://127.0.0.1:${http}/?${body === void 0 ? '' : `query=${encodeURIComponent(text3)}`}`;
    const reply = await fetch(asked, {
      method: 'POST',
      body: body ?? text3,
      headers: { 'X-ClickHouse-User': 'default', 'X-ClickHouse-Key': password },
    });
    const said = await reply.text();
    if (!reply.ok) throw new Error(said);
    return said;
  };
}
async function startShards() {
  const folder = mkdtempSync2(join6(tmpdir2(), 'clickhouse-shards-'));
  const ports = await freePorts(6);
  const [httpA = 0, tcpA = 0, innerA = 0, httpB = 0, tcpB = 0, innerB = 0] = ports;
  const shard = (tcp) =>
    `<shard><replica><host>127.0.0.1</host><port>${tcp}</port><user>default</user><password>${password}</password></replica></shard>`;
  const start = async (name, http, tcp, inner) => {
    const home = join6(folder, name);
    mkdirSync(home);
    writeFileSync2(
      join6(home, 'config.xml'),
      `<yandex><logger><level>warning</level><log>${home}/log</log><errorlog>${home}/err</errorlog></logger>
<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
<interserver_http_port>${inner}</interserver_http_port><path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path>
<users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<mark_cache_size>10000000</mark_cache_size><timezone>Asia/Tokyo</timezone>
<remote_servers><two>${shard(tcpA)}${shard(tcpB)}</two></remote_servers></yandex>`,
    );
    const user = (own, profile) =>
      `<password>${own}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota>`;
    writeFileSync2(
      join6(home, 'users.xml'),
      `<yandex><profiles><default/><reader><readonly>1</readonly></reader></profiles>
<users><default>${user(password, 'default')}</default><reader>${user(password, 'reader')}</reader></users>
<quotas><default/></quotas></yandex>`,
    );
    const child = spawn('clickhouse-server', ['--config-file=config.xml'], { cwd: home, stdio: 'ignore' });
    return nodeOf(child, http, () => readFileSync3(join6(home, 'err'), 'utf8'));
  };
  const [a, b] = await Promise.all([start('a', httpA, tcpA, innerA), start('b', httpB, tcpB, innerB)]);
  return {
    a,
    b,
    async stop() {
      await Promise.all([a.stop(), b.stop()]);
      rmSync2(folder, { recursive: true, force: true });
    },
  };
}
async function nodeOf(child, http, why) {
  const gone = new Promise((resolve) => child.once('exit', () => resolve()));
  let isGone = false;
  const last = () => child.kill('SIGKILL');
  process.on('exit', last);
  void gone.then(() => {
    isGone = true;
    process.off('exit', last);
  });
  const sql = asker(http);
  const end = async (signal) => {
    child.kill(signal);
    await gone;
  };
  for (;;) {
    if (isGone) throw new Error(`ClickHouse ended as it started: ${why()}`);
    try {
      await sql('select 1');
      return { http, pid: child.pid ?? 0, sql, kill: () => end('SIGKILL'), stop: () => end('SIGKILL') };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

// test/clickhouse/studied.ts
import { fileURLToPath as fileURLToPath4 } from 'node:url';

// src/write/delimited.ts
var import_papaparse4 = __toESM(require_papaparse(), 1);

// src/draw/clean.ts
var escapes = new RegExp(
  [
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]',
    // CSI: colours, cursor moves
    '(?:\\x1b[\\]PX^_]|[\\x9d\\x90\\x98\\x9e\\x9f])[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)',
    // OSC, DCS, SOS, PM, APC
    '\\x1b[ -/]*[0-~]',
    // everything else that starts with Esc
  ].join('|'),
  'g',
);

// test/engine/engine-at.ts
import { fileURLToPath as fileURLToPath3 } from 'node:url';

var goldenLogs = fileURLToPath3(new URL('../golden/logs/', import.meta.url));
var models4 = openPackage(fileURLToPath3(new URL('../../data', import.meta.url))).dataset('models');
var nameOf = modelNamer(models4);
var labelled = new Set(models4.rows.map(({ model }) => model));

// test/clickhouse/studied.ts
var data2 = openPackage(fileURLToPath4(new URL('../../data', import.meta.url)));
var server = { env: { CLICKHOUSE_PASSWORD: password }, duplicates: false };
var asking = {
  demo: false,
  map: [],
  salt: 'salt of the tests',
  memory: '1GB',
  today: '2026-01-01',
  server,
};

// test/bench/clickhouse-figures.ts
var [dataFolder = '', ...typed3] = process.argv.slice(2);
var millions = typed3.map(Number).filter((n) => n > 0);
var data3 = openPackage(dataFolder);
var print = (...cells) =>
  process.stdout.write(`${cells.join('	')}
`);
var names3 = ['cpu', 'seconds', 'rowsRead', 'bytesRead', 'bytesBack'];
var nothing2 = { cpu: 0, seconds: 0, rowsRead: 0, bytesRead: 0, bytesBack: 0 };
function serversCpu() {
  return servers.reduce((sum2, { pid }) => {
    const fields = readFileSync4(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return sum2 + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);
}
async function startCounting(target, count3) {
  const server2 = createServer2((incoming, outgoing) => {
    const [began, cpuBefore] = [performance.now(), serversCpu()];
    const { method, url, headers } = incoming;
    const onward = ask2({ host: '127.0.0.1', port: target, method, path: url, headers }, (reply) => {
      const chunks = [];
      reply.on('data', (chunk) => chunks.push(chunk));
      reply.on('end', () => {
        const body = Buffer.concat(chunks);
        const number2 = (name) => Number(new RegExp(`"${name}": (\\d+)`).exec(body.toString())?.[1] ?? 0);
        count3({
          cpu: serversCpu() - cpuBefore,
          seconds: (performance.now() - began) / 1e3,
          rowsRead: number2('rows_read'),
          bytesRead: number2('bytes_read'),
          bytesBack: body.length,
        });
        outgoing.writeHead(reply.statusCode ?? 500, { 'content-type': 'text/plain' });
        outgoing.end(body);
      });
    });
    incoming.pipe(onward);
  });
  await new Promise((resolve) => server2.listen(0, '127.0.0.1', resolve));
  return { http: server2.address().port, stop: () => server2.close() };
}
var models5 = [
  ...data3.dataset('models').rows.flatMap(({ slug }) => (typeof slug === 'string' ? [slug] : [])),
  ...Array.from({ length: 480 }, (_, i) => `somebody-${i % 30}/model-${i}`),
].slice(0, 480);
var purposes2 = [
  '/Computers & Electronics/Programming',
  'roleplay',
  '/Science/Computer Science',
  'translation',
  'finance',
  'legal',
  'health',
  'trivia',
  'marketing',
  'technology',
];
var list3 = (texts2) => `[${texts2.map((text3) => `'${text3}'`).join(',')}]`;
function rowsSql(table, rows, from, to, onlyShard) {
  const users = Math.max(1e3, Math.floor(rows / 50));
  const random = (salt) => `(cityHash64(number, ${salt}) % 1000003 / 1000003)`;
  const place = `toUInt32(pow(cityHash64(u, number % 4) % 1000003 / 1000003, 3) * ${models5.length})`;
  return `insert into ${table} (request_id, ts, user_id, session_id, app, model, prompt_tokens, completion_tokens, reasoning_tokens, cost_usd, cost_source, is_byok, finish_reason, status, country, language, category)
select concat('gen-', toString(number)), toDateTime(1730419200 + intDiv(number * 34128000, ${rows})), concat('user-', toString(u)), concat('s-', toString(intDiv(number, 10))), 'app',
  arrayElement(${list3(models5)}, ${place} + 1) as m, toUInt32(exp(5 + 5 * ${random(1)})) as p, toInt64(exp(3 + 4 * ${random(2)})) as q, if(${place} % 3 = 0, intDiv(q, 3), NULL),
  round((p + q) * (${place} % 17 + 1) / 1e6, 9), 'billed', 0, if(${random(3)} < 0.2, 'tool_calls', 'stop'), if(${random(4)} < 0.01, 'error', 'ok'),
  arrayElement(${list3(['US', 'IN', 'DE', 'GB', 'SG', 'CN', 'KR', 'BR', 'FR', 'JP'])}, cityHash64(u, 5) % 10 + 1), arrayElement(${list3(['en', 'zh', 'de', 'pt'])}, cityHash64(u, 6) % 4 + 1),
  if(${random(7)} < 0.7, arrayElement(${list3(purposes2)}, number % ${purposes2.length} + 1), NULL)
from (select number, cityHash64(number, 0) % ${users} as u from (select number + ${from} as number from system.numbers limit ${to - from}))${onlyShard === null ? '' : ` where u % 2 = ${onlyShard}`}`;
}
function tableWith(name, engine) {
  return createTable(name, engine).replace('ts Nullable(DateTime)', 'ts DateTime');
}
async function fill(node, table, rows, shard) {
  await node.sql(tableWith(table, 'MergeTree partition by tuple() order by ts'));
  const step = 5e6;
  for (let from = 0; from < rows; from += step)
    await node.sql(rowsSql(table, rows, from, Math.min(rows, from + step), shard));
}
async function measure(node, table) {
  const costs = /* @__PURE__ */ new Map();
  let key = 'opening';
  const counting2 = await startCounting(node.http, (cost) => {
    const held = costs.get(key) ?? { ...nothing2 };
    for (const name of names3) held[name] += cost[name];
    costs.set(key, held);
  });
  const [began, ownBefore, cpuBefore] = [performance.now(), process.cpuUsage(), serversCpu()];
  const log = await openStudyLog(
    {
      ...asking,
      logs: [`clickhouse://default@127.0.0.1:${counting2.http}/default.${table}`],
      memory: '4GB',
      server: { env: asking.server?.env ?? {}, memory: '10GB', seconds: 3600, duplicates: false },
    },
    data3,
  );
  const row = (name, cost) =>
    print(
      name,
      cost.cpu.toFixed(2),
      cost.seconds.toFixed(2),
      (cost.rowsRead / 1e6).toFixed(1),
      (cost.bytesRead / 1e6).toFixed(0),
      (cost.bytesBack / 1e3).toFixed(1),
    );
  print('figure', 'cpu s', 'seconds', 'million rows read', 'MB read', 'kB back');
  row('opening (what became of the rows)', costs.get('opening') ?? { ...nothing2 });
  for (const figure of studyFigures) {
    const asked = /* @__PURE__ */ new Set();
    const noting = (question2) => (what) => {
      key = JSON.stringify(what);
      asked.add(key);
      return question2(what);
    };
    const sql = { ...log.engine, counted: noting(log.engine.counted), people: noting(log.engine.people) };
    await figure.run(sql, log.labels, { kind: 'study' });
    const total = { ...nothing2 };
    for (const each of asked) {
      const cost = costs.get(each);
      if (cost === void 0) continue;
      for (const name of names3) total[name] += cost[name];
    }
    row(figure.name, total);
  }
  const own = process.cpuUsage(ownBefore);
  const all = { ...nothing2, cpu: serversCpu() - cpuBefore, seconds: (performance.now() - began) / 1e3 };
  for (const cost of costs.values()) for (const name of ['rowsRead', 'bytesRead', 'bytesBack']) all[name] += cost[name];
  row('all of it, each question once', all);
  row('of that this program, DuckDB in it', { ...nothing2, cpu: (own.user + own.system) / 1e6 });
  log.engine.close();
  counting2.stop();
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
var shards = await startShards();
var servers = [shards.a, shards.b];
try {
  const version = (await shards.a.sql('select version()')).trim();
  const [{ model = '' } = {}] = cpus();
  print(
    `# ${cpus().length} processors (${model}), ClickHouse ${version}, ${/* @__PURE__ */ new Date().toISOString().slice(0, 10)}`,
  );
  for (const million of millions.length > 0 ? millions : [1, 10]) {
    const rows = Math.round(million * 1e6);
    const name = String(million).replace('.', '_');
    await fill(shards.a, `one_${name}`, rows, null);
    print(`
# ${million} million rows, one shard`);
    await measure(shards.a, `one_${name}`);
    await shards.a.sql(`drop table one_${name}`);
    if (typed3.includes('--one')) continue;
    for (const [i, node] of servers.entries()) await fill(node, `half_${name}`, rows, i);
    const engine = `Distributed(two, default, half_${name}, rand())`;
    await shards.a.sql(tableWith(`two_${name}`, engine));
    print(`
# ${million} million rows, two shards`);
    await measure(shards.a, `two_${name}`);
    for (const node of servers) await node.sql(`drop table half_${name}`);
  }
} finally {
  await shards.stop();
}
/*! Bundled license information:

papaparse/papaparse.js:
  (* @license
  Papa Parse
  v5.7.1
  https://github.com/mholt/PapaParse
  License: MIT
  *)
*/
