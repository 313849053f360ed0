using Contribution.Rules.Faults;
using Contribution.Rules.Language;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>
/// Explains a Chinese word in an expression: people know facts and choices by their Chinese names, expressions by those of
/// JSON.
/// </summary>
internal static class ChineseName
{
    private static readonly Wording Expected = new(
        "英文名称、数或运算符",
        "a name in English letters, a number or an operator"
    );

    /// <summary>The fault with the whole word and the name that it has in expressions; any other fault as it is.</summary>
    /// <param name="fault">The fault of an expression.</param>
    /// <param name="text">The expression.</param>
    /// <param name="scope">The names that it could read.</param>
    public static Fault Explain(Fault fault, string text, Scope scope)
    {
        if (
            fault is not { Code: FaultCode.Syntax, Nearest: null, Column: int column }
            || column > text.Length
            || !IsChinese(text[column - 1])
        )
        {
            return fault;
        }

        string word = new([.. text.Skip(column - 1).TakeWhile(IsChinese)]);
        return new Fault(fault.Code, fault.Path, fault.Found, fault.Allowed)
        {
            Nearest = Find(word, scope),
            Column = column,
            Words = new FaultWords(new Wording($"“{word}”", $"'{word}'"), Expected),
        };
    }

    /// <summary>The only name of that Chinese name, else the only one whose Chinese name has the word in it.</summary>
    private static string? Find(string word, Scope scope)
    {
        string[] near =
        [
            .. scope.Names.Where(name => word.Length > 1 && Called(name).Contains(word, StringComparison.Ordinal)),
        ];
        string[] exact = Array.FindAll(near, name => Called(name) == word);
        return exact is [string same] ? same
            : exact.Length == 0 && near is [string one] ? one
            : null;
    }

    private static string Called(string name) =>
        (FieldTable.Find(name) ?? Glossary.Find("figure", name) ?? Glossary.Find(name))?.Zh ?? "";

    private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
