import type { Place } from '../../model/finding.ts';
import type { Report } from '../formats/report.ts';

const SCHEMES = ['http:', 'https:', 'mailto:'];

/** Reports a link that leads elsewhere than to the web, to a mailbox or into the site. */
export function checkLink(url: string, place: Place, report: Report): void {
  // Browsers drop control signs and blanks before they look for a scheme.
  const plain = url.replace(/[^!-\u007E\u0080-\uFFFF]/g, '');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(plain)?.[0].toLowerCase();
  const elsewhere = scheme === undefined ? /^[/\\]{2}/.test(plain) : !SCHEMES.includes(scheme);
  if (!elsewhere && plain !== '') return;
  report.error('prose/link', place, {
    message: plain === '' ? 'The link leads nowhere.' : `The link leads to ${url}.`,
    expected: 'an address with http, https or mailto, a relative path, or #…',
    remedy: 'Correct the address, or remove the link.',
  });
}
