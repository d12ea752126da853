import { gradedStrengths } from '../../src/model/index.js';

interface Size {
  readonly clauses: number;
  readonly parties: number;
  readonly topics: number;
}

/**
 * The JSON of an invented statement of any size, quoted in Arabic and translated into English.
 *
 * Clause n is on topic n, and round again. On every third topic one party speaks alone, on the
 * others the first two or more of them together; what nobody says stays unsaid. The strengths go
 * round as well, from `agreed` to none.
 */
export function largeStatement({ clauses, parties, topics }: Size): Record<string, unknown> {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const both = (ar: string, en: string): { ar: string; en: string } => ({ ar, en });
  const partyIds = numbers(parties).map((index) => `party-${index + 1}`);

  const clauseOf = (index: number): Record<string, unknown> => {
    const topic = index % topics;
    const isJoint = topic % 3 !== 2;
    const speakers = isJoint
      ? partyIds.slice(0, 2 + (topic % (parties - 1)))
      : [partyIds[index % parties]!];
    const strength = [...gradedStrengths, undefined][index % 6];
    const exact = `اتفق المتحدثون على البند ${index + 1}`;
    return {
      id: `clause-${index + 1}`,
      number: index + 1,
      topic: `topic-${topic + 1}`,
      speakers,
      title: both(`عنوان ${index + 1}`, `Title ${index + 1}`),
      summary: both(`ملخص ${index + 1}`, `Summary ${index + 1}`),
      quote: { exact, language: 'ar', source: 'report' },
      translations: {
        en: {
          text: `The speakers agreed on clause ${index + 1}`,
          fidelity: 'unofficial',
          by: 'us',
        },
      },
      ...(strength && {
        operative: { exact: 'اتفق', verb: both('اتفق', 'agreed'), strength },
      }),
      stances: [
        {
          parties: speakers,
          topic: `topic-${topic + 1}`,
          position: 'supports',
          object: both(`البند ${index + 1}`, `clause ${index + 1}`),
          basis: isJoint ? 'joint' : 'unilateral',
        },
      ],
      references: [],
    };
  };

  return {
    schemaVersion: 1,
    id: `invented-${clauses}-${parties}-${topics}`,
    revision: 1,
    kind: 'declaration',
    title: both('بيان مختلق', 'An invented statement'),
    languages: ['ar', 'en'],
    sourceLanguage: 'ar',
    event: {
      name: both('اجتماع', 'A meeting'),
      start: '2024-05-30',
      place: both('مكان', 'A place'),
      participants: [],
    },
    parties: partyIds.map((id, index) => ({
      id,
      name: both(`الدولة ${index + 1}`, `State of Land ${index + 1}`),
      shortName: both(`دولة ${index + 1}`, `Land ${index + 1}`),
      code: `X${String.fromCodePoint(65 + (index % 26))}`,
    })),
    topics: numbers(topics).map((index) => ({
      id: `topic-${index + 1}`,
      label: both(`الموضوع ${index + 1}`, `Topic ${index + 1}`),
    })),
    sources: [
      {
        id: 'report',
        kind: 'press-report',
        language: 'ar',
        published: '2024-06-01',
        note: both('تقرير', 'A report'),
      },
    ],
    clauses: numbers(clauses).map(clauseOf),
    commitments: [],
    events: [],
    references: [],
    corrections: [],
  };
}
