export function makeQuestion(id: string, _: unknown): any { return { id } }
