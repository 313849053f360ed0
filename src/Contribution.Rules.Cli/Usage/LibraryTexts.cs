using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Usage;

/// <summary>The language of the texts that the command-line library brings: headings of help.</summary>
internal sealed class LibraryTexts : IDisposable
{
    private const string Chinese = "zh-Hans";

    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    static LibraryTexts() => AssemblyLoadContext.Default.Resolving += Satellite;

    /// <summary>Has them in a language until it is disposed.</summary>
    public LibraryTexts(Locale locale) =>
        CultureInfo.CurrentUICulture = locale.IsChinese
            ? CultureInfo.GetCultureInfo(Chinese)
            : CultureInfo.InvariantCulture;

    /// <inheritdoc/>
    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    /// <summary>Without ICU the runtime asks for <c>zh-HANS</c>, and does not find the folder where case matters.</summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2026",
        Justification = "It holds texts only; a native program has them inside, and no such file."
    )]
    private static Assembly? Satellite(AssemblyLoadContext context, AssemblyName name)
    {
        string file = Path.Combine(AppContext.BaseDirectory, Chinese, name.Name + ".dll");
        bool chinese = Chinese.Equals(name.CultureName, StringComparison.OrdinalIgnoreCase);
        return chinese && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }
}
