/** A script that changes nothing: the class and method that the platform calls (runtime.md, custom code). */
export const SCRIPT_TEMPLATE = `public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        // Change Context.Request here, before it is sent.
        var response = await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);

        // Change the response here, before the flow gets it.
        return response;
    }
}
`;
