// theme.html?theme=broadsheet&scheme=dark&lang=ar

const query = new URLSearchParams(location.search);
const root = document.documentElement;

/** What the query says under this name, if it is one of the choices. */
function chosen(name, choices) {
  return choices.find((choice) => choice === query.get(name));
}

const theme = chosen('theme', ['neutral', 'broadsheet', 'midnight']);
const scheme = chosen('scheme', ['light', 'dark']);
const language = chosen('lang', ['en-GB', 'ar']);

if (theme) {
  root.dataset.theme = theme;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `../dist/themes/${theme}.css`;
  document.head.append(sheet);
}
if (scheme) root.dataset.scheme = scheme;
if (language) {
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
}
