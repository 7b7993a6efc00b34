/** The only user of storage. Never holds draft text. One key per rule, site and phrase, so two windows that change at once merge. */
export { startCarrying } from './carry.ts';
export { choose, dropPhrase, keepPhrase, mute, setRole, turnOn, turnOnSite, unmuteAll } from './change.ts';
export { CHANNELS, type Choices, isChildName, LONGEST_NAME, LOOKS, PRONOUNS } from './choices.ts';
export { applySettingsFile, type Fault, readSettingsFile, settingsFile, type WithChild } from './file.ts';
export { isPhrase, isWording, LONGEST_PHRASE, LONGEST_WORDING, MOST_PHRASES } from './items.ts';
export type { Policy } from './policy.ts';
export { dropReminder, type KeptReminder, keepReminder, REMIND, type Reminder, readReminders } from './reminders.ts';
export { isOnIn, roleFor, type Settings, siteOf, tongueOf } from './settings.ts';
export { eraseEverything, migrate } from './upkeep.ts';
export { readSettings, watchSettings } from './watch.ts';
