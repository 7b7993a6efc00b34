/** What is wrong with a source file, as sentences that tell the cure. Layers are dependency-cruiser's; this is about words. */

interface Law {
  readonly broken: RegExp;
  /** Files it does not hold for. */
  readonly except?: RegExp;
  readonly cure: string;
}

const importOf = (name: string): RegExp => new RegExp(`(from|import)\\s*\\(?\\s*['"]${name}(/[^'"]*)?['"]`);

const LAWS: readonly Law[] = [
  { broken: /\/(home|Users|root|tmp)\//, cure: 'names a folder of one machine: use a path relative to the project' },
  {
    broken: /\bconsole\s*\./,
    except: /^src\/terminal\//,
    cure: 'writes to the console, where draft words could end up: record a failure without text instead',
  },
  {
    broken: importOf('webextension-polyfill'),
    except: /^src\/browser\.ts$/,
    cure: 'imports webextension-polyfill: import `browser` from src/browser.ts',
  },
  {
    broken: importOf('compromise'),
    except: /^src\/reword\//,
    cure: 'imports compromise: ask src/reword, which loads it lazily',
  },
  { broken: importOf('sentiment'), except: /^src\/heat\//, cure: 'imports sentiment: ask src/heat' },
  {
    broken: /\bstorage\s*\??\.\s*(local|sync|session|managed|onChanged)\b|\b(local|session)Storage\b|\bindexedDB\b/,
    except: /^src\/settings\//,
    cure: 'uses storage: go through src/settings, which keeps draft text out of it',
  },
  {
    broken: /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bRTCPeerConnection\b/,
    except: /^src\/terminal\/demo\//,
    cure: 'could reach the network: nothing here may, so find a way without',
  },
];

/** Type imports of a package are harmless: they are gone from what ships. */
const withoutTypeImports = (text: string): string => text.replace(/\bimport type [^;]*;/g, '');

/** Everything wrong with the words of one file of src/, rules/ or entrypoints/. */
export const faultsOfSource = (path: string, text: string): readonly string[] =>
  LAWS.filter(({ broken, except }) => !except?.test(path) && broken.test(withoutTypeImports(text))).map(
    ({ cure }) => `${path} ${cure}.`,
  );
