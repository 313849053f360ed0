using static Contribution.Rules.Tests.Architecture.SourceCode;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>
/// A program on rosters names one namespace, and one for Excel. Whatever is not public is in the namespace of its
/// folder.
/// </summary>
public sealed class RosterNamespaceTest
{
    public static TheoryData<string> Packages => ["Contribution.Rules.Rosters", "Contribution.Rules.Rosters.Excel"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Files_with_a_public_type_are_in_the_namespace_of_the_package_and_others_in_that_of_their_folder(
        string package
    )
    {
        Dictionary<string, string> code = CodeIn(Path.Combine(SourceRoot, package));

        code.Should().NotBeEmpty();
        code.Where(file => NamespaceOf(file.Value) != Expected(package, file.Key, file.Value))
            .Select(file => file.Key)
            .Should()
            .BeEmpty();
    }

    private static string Expected(string package, string file, string code)
    {
        string folder = Path.GetRelativePath(Path.Combine(SourceRoot, package), Path.GetDirectoryName(file)!);
        return DeclaresPublicType(code) || folder == "."
            ? package
            : $"{package}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
    }
}
