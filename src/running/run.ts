import { AsyncLocalStorage } from 'node:async_hooks';

/** What one run of a build knows, by name. */
type Known = Map<string, unknown>;

interface Runs {
  readonly within: AsyncLocalStorage<Known>;
  /** For what is called from outside of any run: by the preview, by Astro alone, or by a thread that does not know which. */
  outside: Known;
}

declare global {
  var kessanRuns: Runs | undefined;
}

// A build configures Astro from one set of modules and renders from a bundle of its own: both have to see the same run.
const runs = (globalThis.kessanRuns ??= { within: new AsyncLocalStorage<Known>(), outside: new Map<string, unknown>() });

/** Runs something that knows nothing yet of what runs before it or beside it have known. */
export async function withinRun<Result>(run: () => Promise<Result>): Promise<Result> {
  const [former, own] = [runs.outside, new Map<string, unknown>()];
  runs.outside = own;
  try {
    return await runs.within.run(own, run);
  } finally {
    if (runs.outside === own) runs.outside = former;
  }
}

/** Something that one run knows, and another may know otherwise. */
export class OfRun<Value> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Absent as long as nobody has said it in this run. */
  get value(): Value | undefined {
    return known().get(this.#name) as Value | undefined;
  }

  set(value: Value | undefined): void {
    known().set(this.#name, value);
  }

  /** What is known, else what is found now and known from then on. */
  valueOr(find: () => Value): Value {
    const value = this.value ?? find();
    this.set(value);
    return value;
  }
}

function known(): Known {
  return runs.within.getStore() ?? runs.outside;
}
