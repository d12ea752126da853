import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundled, communique, fileIn, pages, temporaryFolder } from './command-line.mjs';

const folder = temporaryFolder();
const card = ['--element', 'clause-card', '--attribute', 'clause=one-china'];
const text = ['--form', 'text', '--pages', pages];

/** @typedef {{ args: string[], exitCode: 1 | 2, message: RegExp }} Case */

/** @type {Record<string, Case>} */
const cases = {
  'an unknown command': {
    args: ['emed'],
    exitCode: 2,
    message: /unknown command 'emed'\n\(Did you mean embed\?\)\nValid: embed, render\n/,
  },
  'an unknown option': {
    args: ['render', bundled, '--langauge', 'en'],
    exitCode: 2,
    message:
      /unknown option '--langauge'\n\(Did you mean --language\?\)\nValid: --form, --element, .*--json\nFor help: communique render --help/,
  },
  'no statement': {
    args: ['embed'],
    exitCode: 2,
    message: /missing required argument 'statement'\nFor help: communique embed --help/,
  },
  'two statements': {
    args: ['render', bundled, 'another.json'],
    exitCode: 2,
    message: /too many arguments/,
  },
  'an option without its value': {
    args: ['embed', bundled, '--to'],
    exitCode: 2,
    message: /option '--to <folder>' argument missing/,
  },
  'no folder': {
    args: ['embed', bundled, '--pages', pages],
    exitCode: 2,
    message: /--to: is missing/,
  },
  'no address of the pages': {
    args: ['embed', bundled, '--to', folder],
    exitCode: 2,
    message: /--pages: is missing/,
  },
  'an address of the pages that is none': {
    args: ['embed', bundled, '--to', folder, '--pages', 'news.example'],
    exitCode: 2,
    message: /--pages: “news\.example” is not an absolute address, like https:/,
  },
  'an address of the scripts that is of no folder': {
    args: ['render', bundled, ...card, ...text, '--scripts', 'https://cdn.example/?v=1'],
    exitCode: 2,
    message: /--scripts: “https:\/\/cdn\.example\/\?v=1” is not the address of a folder/,
  },
  'no form': {
    args: ['render', bundled, ...card, '--pages', pages],
    exitCode: 2,
    message: /--form: is missing\nValid: tag, blockquote, .*inline\n/,
  },
  'an unknown form': {
    args: ['embed', bundled, '--to', folder, '--pages', pages, '--form', 'tag,pdf'],
    exitCode: 2,
    message: /--form: “pdf” is not a valid choice\nValid: tag, blockquote, .*inline\n/,
  },
  'a list with nothing in it': {
    args: ['embed', bundled, '--to', folder, '--pages', pages, '--form', ''],
    exitCode: 2,
    message: /--form: “” is not a valid choice\nValid: tag, /,
  },
  'no element': {
    args: ['render', bundled, ...text],
    exitCode: 2,
    message: /--element: is missing\nValid: clause-card, .*topic-chart\n/,
  },
  'an unknown element': {
    args: ['render', bundled, '--element', 'clause', ...text],
    exitCode: 2,
    message: /--element: “clause” is not a valid choice\nValid: clause-card, /,
  },
  'an unknown language': {
    args: ['render', bundled, ...card, ...text, '--language', 'xx'],
    exitCode: 2,
    message: /--language: “xx” is not a language of the interface\nValid: ar, en, es, fr, ru, zh/,
  },
  'an unknown attribute': {
    args: ['render', bundled, '--element', 'clause-card', '--attribute', 'claus=x', ...text],
    exitCode: 2,
    message:
      /--attribute: “claus” is not an attribute of <clause-card>\nValid: clause, variant, hide, heading-level\n/,
  },
  'an attribute without the value that it needs': {
    args: ['render', bundled, '--element', 'clause-card', '--attribute', 'clause', ...text],
    exitCode: 2,
    message: /--attribute: “clause” needs a value/,
  },
  'an attribute with a value that it does not take': {
    args: ['render', bundled, '--element', 'clause-list', '--attribute', 'searchable=no', ...text],
    exitCode: 2,
    message: /--attribute: “searchable” takes no value/,
  },
  'a clause that is not in the statement': {
    args: ['render', bundled, '--element', 'clause-card', '--attribute', 'clause=tea', ...text],
    exitCode: 1,
    message: /<clause-card clause>: "tea" is not valid \(valid: .*one-china.*\)\n$/,
  },
  'a clause that is missing': {
    args: ['render', bundled, '--element', 'clause-card', ...text],
    exitCode: 1,
    message: /<clause-card clause>: is missing \(valid: .*one-china.*\)\n$/,
  },
  'a statement to compare with that is not there': {
    args: ['render', bundled, '--element', 'statement-compare', '--attribute', 'with=x', ...text],
    exitCode: 1,
    message: /<statement-compare with>: “x” is neither .*\nValid: .*regular-meeting-30\n$/,
  },
  'a file that is not there': {
    args: ['render', 'nowhere.json', ...card, ...text],
    exitCode: 1,
    message: /nowhere\.json: there is no such file.*\nValid: .*regular-meeting-30\n$/,
  },
  'a file that is a folder': {
    args: ['render', folder, ...card, ...text],
    exitCode: 1,
    message: /is a folder and not a file/,
  },
  'a file that is not JSON': {
    args: ['render', fileIn(folder, 'broken.json', '{ "id": 1, }'), ...card, ...text],
    exitCode: 1,
    message: /broken\.json: is not JSON: .*position 11/,
  },
  'a statement with a mistake': {
    args: ['render', fileIn(folder, 'mistaken.json', mistaken()), ...card, ...text],
    exitCode: 1,
    message:
      /mistaken\.json: This statement has 1 problem:\n- clauses\[0\]\.topic: "tea" is not a topic of this statement \(valid: .*\)\n$/,
  },
  'an explainer with several mistakes': {
    args: ['render', fileIn(folder, 'explainer.json', mistakenExplainer()), ...text],
    exitCode: 1,
    message: new RegExp(
      [
        /explainer\.json: This explainer has 3 problems:/,
        /- theme: "pink" is not a theme \(valid: broadsheet, midnight, neutral\)/,
        /- blocks\[1\]\.attributes\.clause: "tea" is not a valid choice \(valid: .*one-china.*\)/,
        /- blocks\[2\]\.attributes\.colour: is not an attribute of <topic-chart> \(valid: by, .*\)/,
      ]
        .map(({ source }) => source)
        .join('\\n'),
    ),
  },
  'a folder that is a file': {
    args: ['embed', bundled, '--to', fileIn(folder, 'file', ''), '--pages', pages],
    exitCode: 1,
    message: /--to: is not a folder to write to: .*file/,
  },
};

function mistaken() {
  const statement = JSON.parse(readFileSync('tests/fixtures/three-parties.json', 'utf8'));
  statement.clauses[0].topic = 'tea';
  return statement;
}

function mistakenExplainer() {
  return {
    schemaVersion: 1,
    statement: bundled,
    language: 'en',
    theme: 'pink',
    blocks: [
      { kind: 'heading', text: 'Tea' },
      { kind: 'widget', element: 'clause-card', attributes: { clause: 'tea' } },
      { kind: 'widget', element: 'topic-chart', attributes: { colour: 'red' } },
    ],
  };
}

describe('an error names the place, the value and the valid choices', () => {
  for (const [name, { args, exitCode, message }] of Object.entries(cases)) {
    it(`for ${name}`, () => {
      const result = communique(...args);
      assert.match(result.stderr, /^error: /);
      assert.match(result.stderr, message);
      assert.equal(result.stdout, '');
      assert.equal(result.exitCode, exitCode);
    });

    it(`for ${name}, as JSON`, () => {
      const result = communique(...args, '--json');
      const { error } = JSON.parse(result.stdout);
      assert.ok(error.message);
      assert.equal(error.exitCode, exitCode);
      assert.equal(result.exitCode, exitCode);
      assert.equal(result.stderr, '');
    });
  }

  it('with every problem for machines, and the first for people', () => {
    const path = join('src', 'data', bundled, 'statement.json');
    const { stderr } = communique('render', path, ...card, ...text);
    const { error } = JSON.parse(communique('render', path, ...card, ...text, '--json').stdout);
    assert.ok(error.problems.length > 100);
    assert.deepEqual(Object.keys(error.problems[0]).sort(), ['message', 'path']);
    assert.equal(stderr.trim().split('\n').length, 21);
    assert.match(stderr, /… and \d+ more: --json lists all\n$/);
  });

  it('with the choices apart for machines', () => {
    const { stdout } = communique('render', bundled, ...text, '--element', 'clause', '--json');
    const { place, value, choices } = JSON.parse(stdout).error;
    assert.equal(place, '--element');
    assert.equal(value, 'clause');
    assert.ok(choices.includes('clause-card'));
  });

  it('for an address where nobody answers', async () => {
    const server = createServer().listen(0);
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await new Promise((closed) => server.close(closed));
    const { exitCode, stderr } = communique(
      'render',
      `http://127.0.0.1:${port}/statement.json`,
      ...card,
      ...text,
    );
    assert.equal(exitCode, 1);
    assert.match(stderr, /statement\.json: cannot be fetched: .*ECONNREFUSED/);
  });
});
