import { sendMouse } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { show, settle, all, part } from '../helpers/page.js';
it('x', async () => {
  const p: any = await show('<p>aa <statement-note about="space">the words</statement-note> go</p>');
  const el = p.querySelector('statement-note');
  const w = part(el, 'words');
  for (const t of ['pointerdown', 'pointerup', 'click']) w.addEventListener(t, (e) => console.log(t, el.shadowRoot.querySelector(':popover-open') !== null, e.defaultPrevented, (e as any).detail), );
  el.shadowRoot.querySelector('#open').addEventListener('click', () => console.log('button click'));
  const { x, y, width, height } = w.getBoundingClientRect();
  for (let i = 0; i < 2; i++) { await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] }); await settle(); console.log('after', el.shadowRoot.querySelector(':popover-open') !== null); }
  w.click(); console.log('after', el.shadowRoot.querySelector(':popover-open') !== null);
});
