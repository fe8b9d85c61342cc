/** The content of the invented issuer: what tests of the engine look at, and copy to be spoiled. */
export const BRACKWATER = 'test/sites/brackwater/content';
