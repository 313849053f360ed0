using static Contribution.Rules.Tests.Architecture.SourceCode;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>
/// A program names one namespace of each package that it uses. Whatever is not public is in the namespace of its folder.
/// </summary>
public sealed class PackageNamespaceTest
{
    // Where hosts look for what they add to their services.
    private const string Services = "Microsoft.Extensions.DependencyInjection";

    public static TheoryData<string> Packages =>
        [
            "Contribution.Rules.Authoring",
            "Contribution.Rules.NRules",
            "Contribution.Rules.Rosters",
            "Contribution.Rules.Rosters.Excel",
        ];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Files_with_a_public_type_are_in_the_namespace_of_the_package_and_others_in_that_of_their_folder(
        string package
    )
    {
        Dictionary<string, string> code = CodeIn(Path.Combine(SourceRoot, package));

        code.Should().NotBeEmpty();
        code.Where(file => NamespaceOf(file.Value) is var own && own != Services && own != Expected(package, file))
            .Select(file => file.Key)
            .Should()
            .BeEmpty();
    }

    private static string Expected(string package, KeyValuePair<string, string> file)
    {
        string folder = Path.GetRelativePath(Path.Combine(SourceRoot, package), Path.GetDirectoryName(file.Key)!);
        return DeclaresPublicType(file.Value) || folder == "."
            ? package
            : $"{package}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
    }
}
