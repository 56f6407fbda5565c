/** Maps with at most `width` promises under way; answers keep their order, and the first failure ends it. */
export async function fewAtATime<A, B>(
  things: readonly A[],
  width: number,
  ask: (thing: A) => Promise<B>,
): Promise<readonly B[]> {
  const answers: B[] = new Array(things.length);
  const queue = things.entries();
  const worker = async () => {
    for (const [index, thing] of queue) answers[index] = await ask(thing);
  };
  await Promise.all(Array.from({ length: Math.min(width, things.length) }, worker));
  return answers;
}
