/**
 * Required by an n8n whose memory is measured (NODE_OPTIONS): on SIGUSR2 it collects its garbage and writes what it holds then
 * into held.json of its folder, as `process.memoryUsage()` gives it. Between collections, Node lets garbage grow as it likes.
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
	collect();
	collect();
	writeFileSync(path.join(process.cwd(), 'held.json'), JSON.stringify(process.memoryUsage()));
});
