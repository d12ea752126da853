import {
  passagesOf,
  plainReadingOf,
  type Passage,
  type PlainReading,
  type Widget,
} from '../../src/embed/index.js';
import { interfaceLanguage, type Locale } from '../../src/locale/index.js';
import { baseLanguage, find, inLanguage, sourceOf } from '../../src/model/index.js';
import { blockLabel } from './blocks.js';
import { schemes, type ContrastFigures } from './contrast.js';
import { sentence } from './panel.js';
import type { ComposerState } from './state.js';
import type { ComposerWords } from './words/index.js';
import { lookUp } from './words/look-up.js';

/** Something that an editor should know before publishing. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the library says about it, in English. */
  readonly detail?: string;
  /** The key of the block that it is about. */
  readonly key?: number;
}

export interface FindingsContext {
  readonly state: ComposerState;
  readonly words: ComposerWords;
  /** Of the composer's interface. */
  readonly locale: Locale;
  readonly contrast: ContrastFigures | undefined;
}

/** Everything that is missing, errors first. */
export async function findingsOf(context: FindingsContext): Promise<Finding[]> {
  const { state } = context;
  const reading = await plainReadingOf(state.statement, state.language);
  const findings = [
    ...blockFindings(context, reading),
    ...languageFindings(context),
    ...siteFindings(context),
    ...contrastFindings(context),
  ];
  return findings.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
}

function blockFindings(context: FindingsContext, reading: PlainReading): Finding[] {
  const { state, words, locale } = context;
  if (state.items.length === 0) {
    return [{ severity: 'error', message: words.finding.noBlocks }];
  }
  const findings: Finding[] = [];
  const unofficial = new Set<string>();
  const sources = new Set<string>();
  for (const item of state.items) {
    const { key, block } = item;
    const label = blockLabel(item, state, words);
    if (block.kind !== 'widget') {
      const message = sentence(words.finding.emptyText, { block: label });
      if (!block.text.trim()) findings.push({ severity: 'error', message, key });
      continue;
    }
    const passages = passagesOrProblem(block, reading);
    if (passages instanceof Error) {
      const message = sentence(words.finding.widget, { block: label });
      findings.push({ severity: 'error', message, detail: passages.message, key });
      continue;
    }
    for (const clause of clausesIn(passages, state)) {
      sources.add(sourceOf(state.statement, clause).id);
      const isInLanguage = baseLanguage(clause.quote.language) === baseLanguage(state.language);
      if (isInLanguage) continue;
      const translation = clause.translations[state.language];
      if (translation?.fidelity === 'unofficial') unofficial.add(state.language);
      if (translation) continue;
      const message = sentence(words.finding.translationMissing, {
        block: label,
        quoted: locale.languageName(clause.quote.language),
        language: locale.languageName(state.language),
      });
      findings.push({ severity: 'warning', message, key });
    }
  }
  for (const language of unofficial) {
    const values = { language: locale.languageName(language) };
    const message = sentence(words.finding.translationUnofficial, values);
    findings.push({ severity: 'warning', message });
  }
  for (const id of sources) {
    const source = find(state.statement, 'source', id);
    if (!source || source.url) continue;
    const kind = sentence(locale.words.sourceKind[source.kind], {
      language: locale.languageName(source.language),
    });
    const message = sentence(words.finding.sourceWithoutAddress, { source: kind });
    findings.push({ severity: 'warning', message });
  }
  return findings;
}

function passagesOrProblem(widget: Widget, reading: PlainReading): readonly Passage[] | Error {
  try {
    return passagesOf(widget, reading);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The clauses that are quoted. */
function clausesIn(
  passages: readonly Passage[],
  { statement }: ComposerState,
): ComposerState['statement']['clauses'][number][] {
  const ids = new Set(
    passages.filter(({ kind }) => kind === 'quotation').map(({ clause }) => clause ?? ''),
  );
  return [...ids].flatMap((id) => find(statement, 'clause', id) ?? []);
}

function languageFindings({ state, words, locale }: FindingsContext): Finding[] {
  const { language, statement } = state;
  const findings: Finding[] = [];
  const texts = inLanguage(statement.title, language);
  if (baseLanguage(texts.language) !== baseLanguage(language)) {
    const message = sentence(words.finding.languageMissing, {
      language: locale.languageName(language),
      instead: locale.languageName(texts.language),
    });
    findings.push({ severity: 'warning', message });
  }
  if (interfaceLanguage(language) !== baseLanguage(language)) {
    const values = { language: locale.languageName(language) };
    const message = sentence(words.finding.interfaceMissing, values);
    findings.push({ severity: 'warning', message });
  }
  return findings;
}

function siteFindings({ state, words }: FindingsContext): Finding[] {
  const { site } = state;
  const findings: Finding[] = [];
  const warn = (message: string): number => findings.push({ severity: 'warning', message });
  if (!state.isBundled && !state.reference) {
    const message = sentence(words.finding.statementAddress, { addresses: words.addresses });
    findings.push({ severity: 'error', message });
  }
  if (isOnThisMachine(site.scripts)) warn(words.finding.localScripts);
  if (isOnThisMachine(site.pages)) warn(words.finding.localPages);
  if (Object.keys(site.integrity).length === 0) warn(words.finding.integrity);
  return findings;
}

const isOnThisMachine = (address: string): boolean =>
  /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname);

function contrastFindings({ contrast, words, locale }: FindingsContext): Finding[] {
  if (!contrast) return [];
  return schemes.flatMap((scheme) =>
    contrast[scheme].figures
      .filter(({ passes }) => passes === false)
      .map(({ pair, ratio = 1 }): Finding => {
        const message = sentence(words.finding.contrast, {
          pair: lookUp(words.pair, pair) ?? pair,
          scheme: words.schemes[scheme],
          ratio: ratioText(ratio, locale),
        });
        return { severity: 'error', message };
      }),
  );
}

/** A ratio as WCAG writes it, like `4.5:1`. Rounded down, so that what fails never looks as if it passed. */
export function ratioText(ratio: number, locale: Locale): string {
  return `${locale.number(Math.floor(ratio * 10) / 10)}:${locale.number(1)}`;
}
