import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundled, communique, fileIn, pages, printed, temporaryFolder } from './command-line.mjs';

const card = ['--element', 'clause-card', '--attribute', 'clause=one-china'];
const at = ['--pages', pages];

/** @param {string[]} args */
const render = (...args) => printed('render', bundled, ...at, ...args);

describe('render', () => {
  it('prints a widget in the language of the reader', () => {
    assert.match(render(...card, '--form', 'text', '--language', 'en'), /Unofficial translation: /);
    assert.match(render(...card, '--form', 'text', '--language', 'ru'), /Неофициальный перевод: /);
  });

  it('takes every attribute', () => {
    const attributes = ['searchable', 'clauses=one-china space', 'limit=1'];
    const list = render(
      '--element',
      'clause-list',
      '--form',
      'tag',
      ...attributes.flatMap((attribute) => ['--attribute', attribute]),
    );
    assert.match(
      list,
      /^<clause-list [^>]*clauses="one-china space"[^>]*limit="1"[^>]*searchable=""/,
    );
  });

  it('takes the words of the article for a note', () => {
    const note = ['--element', 'statement-note', '--attribute', 'about=one-china'];
    assert.match(render(...note, '--form', 'tag', '--words', 'what it says'), />what it says</);
  });

  it('points to the pages, and to the scripts of this version beside them', () => {
    const tag = render(...card, '--form', 'tag');
    assert.match(
      tag,
      /src="https:\/\/news\.example\/statement\/\d+\.\d+\.\d+\/communique\.js" integrity="sha384-/,
    );
    const elsewhere = render(...card, '--form', 'tag', '--scripts', 'https://cdn.example/v1');
    assert.match(elsewhere, /src="https:\/\/cdn\.example\/v1\/communique\.js" integrity="sha384-/);
  });

  it('names the publisher', () => {
    const { provider_name: provider } = JSON.parse(
      render(...card, '--form', 'oembed', '--provider', 'The Paper'),
    );
    assert.equal(provider, 'The Paper');
  });

  it('prerenders', () => {
    const html = render(...card, '--form', 'prerendered');
    assert.match(
      html,
      /^<clause-card [^>]*clause="one-china"[^>]*><template shadowrootmode="open">/,
    );
    assert.match(html, /يؤكد التزامه/);
  });

  it('prerenders a note with the words of the article alone, which it goes on showing', () => {
    const note = ['--element', 'statement-note', '--attribute', 'about=brics'];
    assert.match(
      render(...note, '--form', 'prerendered', '--words', 'the BRICS countries'),
      /<\/template>the BRICS countries<\/statement-note>/,
    );
  });

  it('prints one JSON object for machines', () => {
    const { content, ...rest } = JSON.parse(render(...card, '--form', 'text', '--json'));
    assert.deepEqual(rest, {
      statement: bundled,
      element: 'clause-card',
      attributes: { clause: 'one-china' },
      language: 'en',
      form: 'text',
    });
    assert.equal(`${content}\n`, render(...card, '--form', 'text'));
  });

  it('takes a statement from a file, which the pages find beside them', () => {
    const path = 'tests/fixtures/three-parties.json';
    const tag = printed('render', path, '--element', 'topic-chart', '--form', 'tag', ...at);
    assert.match(tag, /statement="https:\/\/news\.example\/statement\/statement\.json"/);
  });
});

describe('render of an explainer', () => {
  const folder = temporaryFolder();
  const explainer = {
    schemaVersion: 1,
    statement: bundled,
    language: 'en',
    tokens: { '--communique-accent': '#123456' },
    blocks: [
      { kind: 'heading', text: 'What it says' },
      { kind: 'widget', element: 'clause-card', attributes: { clause: 'one-china' } },
      { kind: 'note', text: 'And that is that.' },
    ],
  };
  const path = fileIn(folder, 'explainer.json', explainer);

  it('prints all of it, in order', () => {
    const text = printed('render', path, '--form', 'text', ...at);
    const widget = render(...card, '--form', 'text').trim();
    assert.equal(text, `What it says\n\n${widget}\n\nAnd that is that.\n`);
    assert.match(
      printed('render', path, '--form', 'prerendered', ...at),
      /^<statement-explainer .*<clause-card [^>]*><template shadowrootmode="open">/s,
    );
  });

  it('finds a statement by its path from the explainer', () => {
    mkdirSync(join(folder, 'rivers'));
    copyFileSync('tests/fixtures/three-parties.json', join(folder, 'rivers', 'statement.json'));
    const rivers = fileIn(folder, 'rivers.json', {
      ...explainer,
      statement: 'rivers/statement.json',
      blocks: [{ kind: 'widget', element: 'statement-header' }],
    });
    assert.match(
      printed('render', rivers, '--form', 'text', ...at),
      /Declaration of the Three Rivers/,
    );
  });

  it('refuses what the explainer says itself', () => {
    for (const args of [
      ['--element', 'clause-card'],
      ['--attribute', 'clause=one-china'],
      ['--language', 'ar'],
    ]) {
      const { exitCode, stderr } = communique('render', path, '--form', 'text', ...at, ...args);
      assert.equal(exitCode, 2);
      assert.match(stderr, new RegExp(`^error: ${args[0]}: does not go with an explainer`));
    }
  });
});
