/** One of several, with a line that says what it is for. */
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly name: string;
  readonly about: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value) => void;
}

export const Pick = <Value extends string>({ name, about, value, options, onPick }: Props<Value>) => {
  const id = useId();
  return (
    <div class="choice line">
      <label for={id}>{name}</label>
      <select
        id={id}
        class="field"
        aria-describedby={`${id}-about`}
        value={value}
        onChange={({ currentTarget }) => onPick(options[currentTarget.selectedIndex]?.[0] ?? value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      <p id={`${id}-about`} class="soft">
        {about}
      </p>
    </div>
  );
};
