import { sendKeys } from '@web/test-runner-commands';
const inner = '<button class=open popovertarget=p>Open</button><div popover id=p role=dialog STYLE><button class=x>Close</button> text</div><button>after</button>';
async function run(root: any, name: string) {
  const b = root.querySelector('.open'); b.focus();
  const log = (s: string) => console.log(name, s, String(root.querySelector(':popover-open')?.id), root.activeElement?.className, document.activeElement?.tagName);
  await sendKeys({ press: 'Enter' }); log('open');
  await sendKeys({ press: 'Tab' }); log('tab');
  await sendKeys({ press: 'Escape' }); log('esc');
  b.focus();
  await sendKeys({ press: 'Enter' }); 
  await sendKeys({ press: 'Tab' }); log('tab');
  root.querySelector('#p').hidePopover(); log('hide()');
}
it('x', async () => {
  const light = document.createElement('div'); light.innerHTML = inner; document.body.append(light);
  await run(Object.assign(light), 'light');
  light.remove();
  const host = document.createElement('div'); document.body.append(host);
  const root = host.attachShadow({ mode: 'open' }); root.innerHTML = inner;
  await run(root, 'shadow'); 
  root.innerHTML = '<style>#p{transition: opacity 120ms, display 120ms allow-discrete, overlay 120ms allow-discrete; opacity:0} #p:popover-open{opacity:1} @starting-style{#p:popover-open{opacity:0}}</style>' + inner;
  await run(root, 'shadow+transition'); 
});
