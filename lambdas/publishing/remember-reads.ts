import type { Dataset } from '../records/dataset.ts';
import type { Table } from './ports.ts';

interface Memory {
  readonly revision: string;
  readonly dataset: Promise<Dataset>;
}

/**
 * The table with a memory of one reading: as long as the revision stands, `readAll` answers from it. So two hundred
 * equal requests read the records once.
 */
export function rememberReads(table: Table): Table {
  let memory: Memory | null = null;

  const remember = async (revision: string): Promise<Dataset> => {
    const reading: Memory = { revision, dataset: table.readAll() };
    memory = reading;
    let standing = false;
    try {
      const dataset = await reading.dataset;
      // A reading that an import overtook is right for its caller, but must not be kept.
      standing = (await table.revision()) === revision;
      return dataset;
    } finally {
      if (!standing && memory === reading) memory = null;
    }
  };

  const readAll = async (): Promise<Dataset> => {
    const revision = await table.revision();
    if (revision === null) return table.readAll();
    return memory?.revision === revision ? memory.dataset : remember(revision);
  };

  return { ...table, readAll };
}
