namespace Contribution.Rules.Requests.Contract;

/// <summary>The JSON Schemas of the contract, as they travel inside the assembly.</summary>
internal static class ContractSchema
{
    /// <summary>The text of a schema.</summary>
    /// <param name="name">Its name: <c>bases-request</c>.</param>
    public static string Read(string name)
    {
        using Stream stream =
            typeof(ContractSchema).Assembly.GetManifestResourceStream($"schemas/{name}.schema.json")
            ?? throw new InvalidOperationException($"no schema {name}");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
