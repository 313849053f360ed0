using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>A temporary directory with copies of embedded rule files, changed or not.</summary>
internal sealed class RuleDirectory : IDisposable
{
    private static readonly Assembly Library = typeof(ContributionRules).Assembly;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("contribution-rules-");

    public string FullName => _directory.FullName;

    /// <summary>Copies a rule file and the circular beside it.</summary>
    /// <param name="file">Its path under <c>rules/</c>.</param>
    /// <param name="change">Changes the rule file.</param>
    public RuleDirectory With(string file, Action<JsonObject>? change = null)
    {
        JsonObject rules = JsonNode
            .Parse(
                Read("rules/" + file),
                documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }
            )!
            .AsObject();
        change?.Invoke(rules);
        string folder = file[..file.LastIndexOf('/')];
        _directory.CreateSubdirectory(folder);
        File.WriteAllText(Path.Combine(FullName, file), rules.ToJsonString());
        File.WriteAllBytes(Path.Combine(FullName, folder, "source.zh.md"), Read($"rules/{folder}/source.zh.md"));
        return this;
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static byte[] Read(string name)
    {
        using Stream stream = Library.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
