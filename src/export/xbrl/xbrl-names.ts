import { formatUnit, type Unit } from '../../model/amounts/unit.ts';

/**
 * The XBRL names of what content knows by ids alone. Stance and share basis are dimensions of the issuer's own
 * namespace, because XBRL has none for them: `AnnouncementAxis` with a member for each announcement, and
 * `ShareBasisAxis` with a member for each basis.
 */
export class XbrlNames {
  /** The prefix of the issuer's own namespace. */
  readonly own: string;

  constructor(own: string) {
    this.own = own;
  }

  get announcementAxis(): string {
    return `${this.own}:AnnouncementAxis`;
  }

  get shareBasisAxis(): string {
    return `${this.own}:ShareBasisAxis`;
  }

  /** The member for an announcement or a share basis: `iij:FullYearTargetMember`. */
  member(id: string): string {
    return `${this.own}:${id.split('-').map(capitalised).join('')}Member`;
  }

  /**
   * A unit in its string representation (OIM Common, section 4.2): `iso4217:JPY`, `iso4217:JPY/xbrli:shares`;
   * nothing for a pure number. Shares are `xbrli:shares`; other securities, and what the issuer counts, are units of
   * its own.
   */
  unit(unit: Unit): string | undefined {
    switch (unit.kind) {
      case 'monetary':
        return `iso4217:${unit.currency}`;
      case 'per-share':
        return `iso4217:${unit.currency}/${this.#security(unit.per)}`;
      case 'shares':
        return this.#security(unit.of);
      case 'ratio':
        return undefined;
      case 'count':
        return this.#measure(unit.of);
    }
  }

  #security(id: string): string {
    return id === 'share' ? 'xbrli:shares' : this.#measure(formatUnit({ kind: 'shares', of: id }));
  }

  // A name of XML does not begin with a digit.
  #measure(id: string): string {
    return `${this.own}:${/^\d/.test(id) ? '_' : ''}${id}`;
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
