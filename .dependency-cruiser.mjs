/** The rooms of the model in their order: each may use those before it, never those after it. */
const MODEL = ['signs', 'finding', 'typed', 'time', 'amounts', 'content', 'direction', 'evaluation', 'tables', 'units', 'words', 'layout', 'charts'];

// Tests may look at a thing from wherever it is seen.
const TEST = '\\.test\\.ts$';
const from = (room) => ({ path: `^src/${room}[./]`, pathNot: TEST });
const only = (room, ...others) => ({
  name: `${room.replaceAll('/', '-')}-uses-no-other-room`, severity: 'error', from: from(room),
  to: { path: '^(?:src|scripts|test)/', pathNot: [room, ...others].map((each) => `^src/${each}[./]`) },
});

export default {
  forbidden: [
    { name: 'no-circles', comment: 'What a thing is stands below what is done with it.', severity: 'error', from: {}, to: { circular: true } },
    ...MODEL.slice(0, -1).map((room, index) => ({
      name: `model-${room}-uses-no-later-room`, severity: 'error', from: from(`model/${room}`), to: { path: MODEL.slice(index + 1).map((later) => `^src/model/${later}[./]`) },
    })),
    only('addresses'),
    only('words'),
    only('running'),
    only('html', 'words'),
    only('views'),
    only('model', 'views', 'words', 'addresses'),
    only('tieout', 'model', 'views', 'words'),
    only('reading', 'model', 'views', 'words', 'addresses', 'writing', 'running'),
    only('export', 'model', 'views', 'words', 'addresses', 'html'),
    only('spreadsheet', 'model'),
    only('bag', 'model', 'reading', 'writing'),
    only('drawing', 'model', 'views', 'words', 'export'),
    only('publication', 'model', 'tieout', 'views', 'words', 'addresses', 'reading', 'export', 'drawing', 'bag'),
  ],
  options: { doNotFollow: { path: 'node_modules' }, exclude: { path: ['^dist', '^\\.astro'] }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' } },
};
