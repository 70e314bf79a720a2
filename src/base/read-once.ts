/**
 * For `parse` and `safeParse` of what a run reads once or a few times: zod otherwise writes and compiles a program for
 * each object first, which pays after some hundred values and costs a run up to 20 ms.
 */
export const READ_ONCE = { jitless: true } as const
