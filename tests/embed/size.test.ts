import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import {
  estimatedHeight,
  inlineElements,
  passagesOf,
  plainReadingOf,
} from '../../src/embed/index.js';
import { settle, show } from '../helpers/page.js';
import { bundledStatement } from '../helpers/statements.js';
import { exampleWidgets, nameOf } from '../helpers/widgets.js';

describe('the estimated height', () => {
  // The controls of a search have no words to estimate them by.
  const blocks = exampleWidgets.filter(
    ({ element, attributes }) => !inlineElements.has(element) && !attributes['searchable'],
  );
  for (const language of ['ar', 'en', 'ru', 'zh']) {
    for (const width of [320, 600]) {
      it(`is between half and twice what readers see in ${language}, ${width} px wide`, async () => {
        const statement = await bundledStatement();
        const reading = await plainReadingOf(statement, language);
        for (const widget of blocks) {
          const shown = document.createElement(widget.element);
          for (const [name, value] of Object.entries(widget.attributes))
            shown.setAttribute(name, value === true ? '' : String(value));
          // The page's own margins are no part of the widget.
          const place = await show('<div></div>', {
            lang: language,
            style: `inline-size: ${width - 16}px`,
          });
          place.append(shown);
          await settle();
          const estimated = estimatedHeight(passagesOf(widget, reading), width);
          const { height } = shown.getBoundingClientRect();
          expect(estimated / height, nameOf(widget)).to.be.within(0.5, 2);
        }
      });
    }
  }
});
