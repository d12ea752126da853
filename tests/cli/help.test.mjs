import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { communique, printed } from './command-line.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('help', () => {
  it('says what the commands are, and what the exit codes mean', () => {
    const help = printed('--help');
    assert.match(help, /^ {2}embed .*write every form/m);
    assert.match(help, /^ {2}render .*print one widget/m);
    assert.match(help, /0 {2}done\n {2}1 {2}.*statement.*\n {2}2 {2}.*command line/);
  });

  it('of each command shows every choice and an example', () => {
    for (const command of ['embed', 'render']) {
      const help = printed(command, '--help').replaceAll(/\s+/g, ' ');
      assert.match(
        help,
        /tag, blockquote, prerendered, iframe, page, oembed, json-ld, text, inline/,
      );
      assert.match(help, /clause-card, clause-list, .*topic-chart/);
      assert.match(help, /ar, en, es, fr, ru, zh/);
      assert.match(help, /regular-meeting-30/);
      assert.ok(help.includes(`$ communique ${command} `));
    }
  });

  it('fits a terminal of 80 columns, but for the examples', () => {
    for (const command of ['embed', 'render']) {
      const [options = ''] = printed(command, '--help').split('Examples:');
      assert.deepEqual(
        options.split('\n').filter((line) => line.length > 80),
        [],
      );
    }
  });

  it('comes on standard error where the command is missing', () => {
    const { exitCode, stdout, stderr } = communique();
    assert.equal(exitCode, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Usage: communique/);
  });

  it('gives the version', () => {
    assert.equal(printed('--version'), `${manifest.version}\n`);
  });

  it('is in the package as a command', () => {
    assert.deepEqual(manifest.bin, { communique: './dist/cli/communique.js' });
    assert.match(readFileSync(manifest.bin.communique, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });
});
