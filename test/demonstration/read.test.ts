import { describeHistories } from '../any-site/histories.ts';
import { describeReadElsewhere, describeTimes } from '../any-site/read-elsewhere.ts';
import { describeVisibleText } from '../any-site/visible-text.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite } from '../../src/reading/site/site.ts';

const { site } = readSite(diskSource('content'));
if (!site) throw new Error('The content cannot be read.');

describeHistories('the content', site);
describeVisibleText('content');
describeReadElsewhere('content');
describeTimes('content', 21);
