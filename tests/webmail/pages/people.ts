/** Who writes to whom in the pages. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

export const DANA: Person = { name: 'Dana Reyes', email: 'dana@home.example' };
export const LEE: Person = { name: 'Ms. Lee', email: 'lee@school.example' };
export const OFFICE: Person = { name: 'School office', email: 'office@school.example' };
export const SAM: Person = { name: 'Sam Reyes', email: 'sam@home.example' };

/** Fields of a message that is being written. */
export interface Recipients {
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly bcc?: readonly Person[];
}
