import { answers as english } from '../words/en/browser.ts';
import { spoken } from './spoken.ts';

export const words = spoken({ en: english });
