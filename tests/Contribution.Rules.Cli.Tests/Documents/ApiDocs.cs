using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The documentation of the public types of an assembly, from the file that the compiler writes beside it.</summary>
internal sealed partial class ApiDocs
{
    private readonly Dictionary<string, XElement> _summaries;

    /// <summary>Reads the file of an assembly, as it was built with these tests.</summary>
    public ApiDocs(string assembly)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        string file = Repository.File("artifacts", "bin", assembly, configuration, assembly + ".xml");
        _summaries = XDocument
            .Load(file)
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member => member.Element("summary")!,
                StringComparer.Ordinal
            );
    }

    /// <summary>The first sentence that is said of a type.</summary>
    public string Of(Type type)
    {
        string said = Blanks().Replace(Text(_summaries["T:" + type.FullName!.Replace('+', '.')]), " ").Trim();
        int end = said.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? said : said[..(end + 1)];
    }

    private static string Text(XElement element) =>
        string.Concat(
            element
                .Nodes()
                .Select(node =>
                    node switch
                    {
                        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } named => $"`{Named(named)}`",
                        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                        XElement other => Text(other),
                        XText text => text.Value,
                        _ => "",
                    }
                )
        );

    private static string Named(XElement element) =>
        Regex.Replace(element.FirstAttribute!.Value, @"^[A-Z]:|\(.*|`\d", "").Split('.')[^1];

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
