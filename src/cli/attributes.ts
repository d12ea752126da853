import type { Attributes } from '../embed/index.js';
import type { Problem } from '../model/index.js';
import { UsageFailure } from './failure.js';
import type { PackageFiles } from './package-files.js';

/** What is wrong with an attribute, if the element cannot have it. */
export function attributeProblem(
  element: string,
  name: string,
  value: string | boolean,
  files: PackageFiles,
): Pick<Problem, 'message' | 'choices'> | undefined {
  // A command has one statement, for all widgets.
  const known = (files.attributes.get(element) ?? []).filter((each) => each.name !== 'statement');
  const attribute = known.find((each) => each.name === name);
  if (!attribute) {
    const choices = known.map((each) => each.name);
    return { message: `is not an attribute of <${element}>`, choices };
  }
  if (attribute.isBoolean && typeof value === 'string') {
    return { message: 'takes no value' };
  }
  if (!attribute.isBoolean && value === true) {
    return { message: 'needs a value' };
  }
  return undefined;
}

/**
 * The attributes that the command line names for an element.
 *
 * @param assignments Like `clause=one-china`, or `searchable`.
 * @throws {UsageFailure} If the element has no such attribute.
 */
export function readAttributes(
  element: string,
  assignments: readonly string[],
  files: PackageFiles,
): Attributes {
  const attributes: Record<string, string | true> = {};
  for (const assignment of assignments) {
    const [name = '', ...rest] = assignment.split('=');
    const value = rest.length > 0 ? rest.join('=') : true;
    const problem = attributeProblem(element, name, value, files);
    if (problem) {
      const { message, choices } = problem;
      throw new UsageFailure(`“${name}” ${message}`, {
        place: '--attribute',
        value: assignment,
        choices,
      });
    }
    attributes[name] = value;
  }
  return attributes;
}
