namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>
/// With <c>REWRITE_DOCS=1</c> the tests correct the documents. They fail all the same, so that the developer
/// reads the difference and runs them again.
/// </summary>
internal static class Rewriting
{
    private static readonly Lock Gate = new();

    private static bool IsAsked => Environment.GetEnvironmentVariable("REWRITE_DOCS") == "1";

    /// <summary>Puts what is true in the place of what a document says.</summary>
    /// <param name="document">The document.</param>
    /// <param name="said">The text of the document.</param>
    /// <param name="isTrue">The correct text.</param>
    public static void Replace(string document, string said, string isTrue)
    {
        if (!IsAsked || said == isTrue)
        {
            return;
        }

        // Tests of one document run beside one another.
        lock (Gate)
        {
            string text = Markdown.Read(document);
            int place = text.IndexOf(said, StringComparison.Ordinal);
            File.WriteAllText(
                Repository.File(document.Split('/')),
                text[..place] + isTrue + text[(place + said.Length)..]
            );
        }
    }
}
