using System.Reflection;
using System.Text;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>Lists public types: each with what its source says of it, and the members of some as C# declares them.</summary>
internal static class ApiListing
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>A table of the types for each namespace.</summary>
    public static string Of(Assembly assembly)
    {
        ApiDocs docs = new(assembly.GetName().Name!);
        StringBuilder text = new();
        foreach (
            IGrouping<string, Type> space in assembly
                .GetExportedTypes()
                .Where(type => !type.IsNested)
                .GroupBy(type => type.Namespace!)
                .OrderBy(types => types.Key, StringComparer.Ordinal)
        )
        {
            text.Append("### ").Append(space.Key).Append("\n\n| type | is |\n|---|---|\n");
            foreach (Type type in space.OrderBy(type => type.Name, StringComparer.Ordinal))
            {
                string said = docs.Of(type).Replace("|", "\\|", StringComparison.Ordinal);
                text.Append("| `").Append(Name(type)).Append("` | ").Append(said).Append(" |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>An interface as it is declared.</summary>
    public static string Declared(Type type)
    {
        IEnumerable<string> properties = type.GetProperties()
            .Select(property => $"    {Name(property.PropertyType)} {property.Name} {{ get; }}");
        IEnumerable<string> methods = type.GetMethods()
            .Where(method => !method.IsSpecialName)
            .Select(method => $"    {Name(method.ReturnType)} {method.Name}({Parameters(method)});");
        return $"public interface {type.Name}\n{{\n{string.Join('\n', properties.Concat(methods))}\n}}\n";
    }

    private static string Parameters(MethodInfo method) =>
        string.Join(", ", method.GetParameters().Select(one => $"{Name(one.ParameterType)} {one.Name}"));

    private static string Name(Type type) =>
        Keywords.TryGetValue(type, out string? keyword) ? keyword
        : Nullable.GetUnderlyingType(type) is Type value ? Name(value) + "?"
        : !type.IsGenericType ? type.Name
        : $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
}
