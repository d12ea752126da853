import { globSync } from 'node:fs';

/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  rootDir: '.',
  middleware: [
    // A page of any origin may load the script from here, as from a CDN.
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      if (context.path === '/') context.redirect('/demo/');
      return next();
    },
  ],
  plugins: [
    {
      name: 'addresses',
      serverStart({ config }) {
        const paths = globSync(['demo/**/*.html', 'dist/site/index.html']);
        const pages = paths.map((path) => path.replaceAll('\\', '/'));
        for (const page of pages.toSorted()) {
          console.log(`http://${config.hostname}:${config.port}/${page}`);
        }
      },
    },
  ],
};
