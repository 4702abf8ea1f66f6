import { Button, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { curlText } from '../../core/runtime/http/curl.ts';
import { buildRequest } from '../../core/runtime/request/build.ts';
import type { Call } from '../../core/runtime/request/call.ts';

const IDLE = 'Copy as curl';

/** The call as a curl command: secrets are masked unless a switch says otherwise. */
export function CopyCurl({
  disabled,
  hasSecrets,
  callToCopy,
}: {
  readonly disabled: boolean;
  readonly hasSecrets: boolean;
  readonly callToCopy: () => Promise<Call>;
}) {
  const [said, setSaid] = useState(IDLE);
  const [withSecrets, setWithSecrets] = useState(false);
  const copy = async () => {
    try {
      const built = buildRequest(await callToCopy());
      if (!built.ok) throw new TypeError('there is no request');
      const request = hasSecrets && withSecrets ? built.request : built.shown;
      await navigator.clipboard.writeText(curlText(request));
      setSaid('Copied');
    } catch {
      setSaid('Cannot copy this');
    }
    setTimeout(() => setSaid(IDLE), 1500);
  };
  return (
    <>
      <Button disabled={disabled} onClick={() => void copy()}>
        {said}
      </Button>
      {hasSecrets && (
        <Switch
          label="Secrets in the copy"
          checked={withSecrets}
          onChange={(_, { checked }) => setWithSecrets(checked)}
        />
      )}
    </>
  );
}
