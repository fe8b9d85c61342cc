import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NoteRegister } from './footnote.ts';

describe('NoteRegister', () => {
  test('numbers notes where they are first referred to, and lets every mark be found from its note', () => {
    const register = new NoteRegister();
    const marks = [register.mark('income-gross', 'Without taxes.'), register.mark('income-net', 'With taxes.'), register.mark('income-gross', 'Without taxes.')];
    expect(marks).toEqual([
      { note: 'income-gross', label: '1', id: 'mark-income-gross-1' },
      { note: 'income-net', label: '2', id: 'mark-income-net-1' },
      { note: 'income-gross', label: '1', id: 'mark-income-gross-2' },
    ]);
    expect(register.take()).toEqual([
      { id: 'income-gross', label: '1', text: 'Without taxes.', marks: ['mark-income-gross-1', 'mark-income-gross-2'] },
      { id: 'income-net', label: '2', text: 'With taxes.', marks: ['mark-income-net-1'] },
    ]);
  });

  test('shares one note between two tables that say the same', () => {
    const register = new NoteRegister();
    const [first, second] = [register.mark('assets-rate', 'At 77.92.'), register.mark('debts-rate', 'At 77.92.')];
    expect([first.note, second.note, second.label]).toEqual(['assets-rate', 'assets-rate', '1']);
  });

  test('shows a note once, and knows of marks that come later', () => {
    const register = new NoteRegister();
    register.mark('a', 'A.');
    const [note] = register.take();
    const later = register.mark('a', 'A.');
    expect(register.take()).toEqual([]);
    expect(note?.marks).toContain(later.id);
  });

  test('whatever is referred to: numbers run from 1 without a gap, each note is shown once, no mark is lost', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('A.', 'B.', 'C.', 'D.'), fc.constant(undefined))), (texts) => {
      const register = new NoteRegister();
      const shown: ReturnType<NoteRegister['take']>[number][] = [];
      const marks = texts.flatMap((text) => {
        if (text !== undefined) return [register.mark(`note-${text}`, text)];
        shown.push(...register.take());
        return [];
      });
      shown.push(...register.take());
      expect(shown.map(({ label }) => Number(label))).toEqual(shown.map((_, index) => index + 1));
      expect(shown.flatMap((note) => note.marks).sort()).toEqual(marks.map(({ id }) => id).sort());
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    }));
  });
});
