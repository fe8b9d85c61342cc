import { expect, test } from 'vitest';
import { atomFeed } from './feed.ts';

const HEAD = { base: 'https://ir.example.com/', path: 'feed.xml', issuer: 'Fish & <Chips> plc', language: 'en' };

test('announces filings with the time of their release, whatever they are called', () => {
  expect(atomFeed(HEAD, [
    { path: 'filings/b/', title: 'Second ]]> half', summary: ['Revenue: 2 > 1.'], released: '2012-11-08T15:00:00+09:00' },
    { path: 'filings/a/', title: 'First half', summary: [], released: '2012-05-08T00:00:00Z' },
  ])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
        <id>https://ir.example.com/</id>
        <title>Fish &amp; &lt;Chips&gt; plc: filings</title>
        <updated>2012-11-08T06:00:00.000Z</updated>
        <generator>Kessan</generator>
        <author>
            <name>Fish &amp; &lt;Chips&gt; plc</name>
            <uri>https://ir.example.com/</uri>
        </author>
        <link rel="alternate" href="https://ir.example.com/"/>
        <link rel="self" href="https://ir.example.com/feed.xml"/>
        <entry>
            <title type="html"><![CDATA[Second ]]&gt; half]]></title>
            <id>https://ir.example.com/filings/b/</id>
            <link href="https://ir.example.com/filings/b/"/>
            <updated>2012-11-08T06:00:00.000Z</updated>
            <summary type="html"><![CDATA[Revenue: 2 &gt; 1.]]></summary>
            <published>2012-11-08T06:00:00.000Z</published>
        </entry>
        <entry>
            <title type="html"><![CDATA[First half]]></title>
            <id>https://ir.example.com/filings/a/</id>
            <link href="https://ir.example.com/filings/a/"/>
            <updated>2012-05-08T00:00:00.000Z</updated>
            <published>2012-05-08T00:00:00.000Z</published>
        </entry>
    </feed>"
  `);
});

test('asks no clock before there is a filing', () => {
  expect(atomFeed(HEAD, [])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

test('keeps a name that is written from right to left apart from the words beside it', () => {
  expect(atomFeed({ ...HEAD, issuer: 'שם החברה', language: 'he' }, [])).toContain('<title>\u2068שם החברה\u2069: filings</title>');
});
