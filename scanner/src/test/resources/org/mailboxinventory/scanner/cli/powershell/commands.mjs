// Parses a PowerShell script with tree-sitter-powershell and prints, a line each and tab-separated:
//   error    LINE  TEXT                    what the grammar could not read
//   command  LINE  NAME  PARAMETER ...     each command by its name, with the parameters it is given
// Usage: node --liftoff-only commands.mjs FOLDER-WITH-NODE_MODULES SCRIPT
// Without --liftoff-only, optimising the grammar's large functions keeps Node busy for a minute.
import { createRequire } from 'node:module';
import { readFileSync, writeSync } from 'node:fs';

const [folder, script] = process.argv.slice(2);
const require = createRequire(folder + '/any.js');
const { Parser, Language } = require('web-tree-sitter');
await Parser.init();
const parser = new Parser();
parser.setLanguage(
  await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));
const root = parser.parse(readFileSync(script, 'utf8')).rootNode;

const print = (...cells) => writeSync(1, cells.join('\t') + '\n');
const line = (node) => node.startPosition.row + 1;
const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 80);

function parameters(command) {
  const found = [];
  for (const child of command.namedChildren) {
    if (child.type === 'command_parameter') found.push(child.text.replace(/^-|:$/g, ''));
    else if (child.type === 'command_elements') found.push(...parameters(child));
  }
  return found;
}

function walk(node) {
  if (node.isError || node.isMissing) print('error', line(node), oneLine(node.text));
  if (node.type === 'command') {
    const name = node.childForFieldName('command_name');
    if (name && /^[A-Za-z]/.test(name.text)) {
      print('command', line(node), name.text, ...parameters(node));
    }
  }
  for (const child of node.children) walk(child);
}

walk(root);
if (root.hasError) print('error', 0, 'the script as a whole');
