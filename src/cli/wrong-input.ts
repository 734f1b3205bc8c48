/** What a person gave cannot be read or written: one line that names it and why. */
export class WrongInput extends Error {}
