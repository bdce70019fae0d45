'use client';

interface ChoicesProps<T extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly text: (value: T) => string;
  readonly choose: (value: T) => void;
}

/** One of a few, as radio buttons in a menu. */
export function Choices<T extends string | number>({ name, label, values, value, text, choose }: ChoicesProps<T>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((one) => (
        <label key={one} className="choice">
          <input type="radio" name={name} checked={one === value} onChange={() => choose(one)} />
          {text(one)}
        </label>
      ))}
    </fieldset>
  );
}
