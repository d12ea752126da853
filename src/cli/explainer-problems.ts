import { passagesOf, WidgetError, type Explainer, type PlainReading } from '../embed/index.js';
import type { Problem } from '../model/index.js';
import { attributeProblem } from './attributes.js';
import type { PackageFiles } from './package-files.js';

/** What is wrong with an explainer apart from its shape: what no element, theme or statement has. */
export function explainerProblems(
  { theme, blocks }: Explainer,
  reading: PlainReading,
  files: PackageFiles,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (theme !== undefined && !files.themes.includes(theme)) {
    const { themes: choices } = files;
    problems.push({ path: 'theme', value: theme, message: 'is not a theme', choices });
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'widget') continue;
    const path = `blocks[${index}]`;
    const unknown = Object.entries(block.attributes).flatMap(([name, value]) => {
      const problem = attributeProblem(block.element, name, value, files);
      return problem ? [{ path: `${path}.attributes.${name}`, value: undefined, ...problem }] : [];
    });
    problems.push(...unknown);
    const wrong = unknown.length === 0 && widgetProblem(block, path, reading);
    if (wrong) problems.push(wrong);
  }
  return problems;
}

function widgetProblem(
  widget: Parameters<typeof passagesOf>[0],
  path: string,
  reading: PlainReading,
): Problem | undefined {
  try {
    passagesOf(widget, reading);
    return undefined;
  } catch (error) {
    if (!(error instanceof WidgetError)) throw error;
    const { attribute, value, choices } = error;
    const message = value === undefined ? 'is missing' : 'is not a valid choice';
    return { path: attribute ? `${path}.attributes.${attribute}` : path, value, message, choices };
  }
}
