/** A script in its class and method, for tests of what stands inside. */
export const scriptOf = (body: string): string => `public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        ${body}
    }
}
`;
