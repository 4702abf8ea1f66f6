// The shop answers with one property a product, such as { "P-100": 3, "P-220": 140 }. A definition cannot describe
// property names that nobody knows beforehand, so this code turns the reply into the list that the definition promises:
// { "value": [ { "productId": "P-100", "unitsInStock": 3 }, { "productId": "P-220", "unitsInStock": 140 } ] }
public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        var response = await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);
        if (Context.OperationId != "GetStockLevels" || !response.IsSuccessStatusCode)
        {
            return response;
        }

        var content = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        var levels = new JArray();
        foreach (var product in JObject.Parse(content).Properties())
        {
            levels.Add(new JObject
            {
                ["productId"] = product.Name,
                ["unitsInStock"] = product.Value,
            });
        }

        response.Content = CreateJsonContent(new JObject { ["value"] = levels }.ToString());
        return response;
    }
}
