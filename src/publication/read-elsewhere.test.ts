import { describeReadElsewhere, describeTimes } from '../../test/any-site/read-elsewhere.ts';

describeReadElsewhere('test/sites/brackwater/content');
describeReadElsewhere('test/sites/apple/content');
describeTimes('test/sites/apple/content', 0);
