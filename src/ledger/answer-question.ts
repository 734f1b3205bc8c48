export function answerQuestion(_: unknown): any { return { standing: 'single-voice', voices: [], reasons: {de:[],en:[]} } }
