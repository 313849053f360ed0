using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Contribution.Rules.Cli.Tests.Architecture;

/// <summary>
/// A record says that two of it are equal where their members are. A list is equal to itself only, so that a record with one
/// is equal to no other, whatever is in it. Such a type is a class, or compares its lists itself.
/// </summary>
public sealed class RecordTest
{
    /// <summary>
    /// Internal records with a list that are never compared: they are nodes of a tree of records, are copied with another
    /// value, or have so many members that a class would be twice as long. None is added.
    /// </summary>
    private static readonly string[] Internal =
    [
        "AskedInsurance",
        "AuditedEmployer",
        "BrokenOrder",
        "Difference",
        "Impact",
        "InsuredRow",
        "ListLayout",
        "ListNode",
        "MergedParts",
        "SheetReading",
    ];

    private static readonly Type[] WithLists =
    [
        .. Directory
            .GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => IsOurs(Path.GetFileNameWithoutExtension(file)))
            .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
            .Where(type => IsRecord(type) && type.GetFields(Fields).Any(field => IsList(field.FieldType))),
    ];

    private const BindingFlags Fields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Public_records_have_no_list_members() =>
        WithLists.Where(type => type.IsVisible).Select(type => type.Name).Should().BeEmpty();

    [Fact]
    public void Internal_records_have_no_list_members_except_those_named() =>
        WithLists.Where(type => !type.IsVisible).Select(type => type.Name).Should().BeEquivalentTo(Internal);

    private static bool IsOurs(string assembly) =>
        assembly == "contribution-rules"
        || (
            assembly.StartsWith("Contribution.Rules", StringComparison.Ordinal)
            && !assembly.EndsWith("Tests", StringComparison.Ordinal)
        );

    /// <summary>Whether the compiler wrote how two of the type are compared.</summary>
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Fields) is not null
        && type.GetMethod(nameof(Equals), Fields, [type])?.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static bool IsList(Type type)
    {
        Type member = Nullable.GetUnderlyingType(type) ?? type;
        return member != typeof(string)
            && (typeof(IEnumerable).IsAssignableFrom(member) || member == typeof(ReadOnlyMemory<byte>));
    }
}
