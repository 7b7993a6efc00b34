/** What runs behind the pages. Nothing here cannot be lost: the browser stops it whenever it likes. */
export { bringReviewer } from './bring-reviewer.ts';
export { coachOpenTabs } from './coach-open-tabs.ts';
export { greet } from './greet.ts';
export { keepSites } from './keep-sites.ts';
export { openPanel, wayFrom } from './open-panel.ts';
export { keepReminders, remind, settle } from './reminders.ts';
export { requestFrom } from './request.ts';
export { takeKeys } from './take-keys.ts';
