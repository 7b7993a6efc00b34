/** Why the last change of a setting was not kept: seen wherever the page is scrolled to, and heard at once. */
export const Unsaved = ({ why }: { readonly why: string | undefined }) =>
  why === undefined ? null : (
    <p class="failed unsaved" role="alert">
      {why}
    </p>
  );
