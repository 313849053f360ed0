using Contribution.Rules.Cli.Text;
using Contribution.Rules.Evaluation;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The engines that <c>--engine</c> can name.</summary>
internal static class Engines
{
    public const string Compiled = "compiled";
    public const string NRules = "nrules";

    public static readonly string[] Names = [Compiled, NRules];

    /// <summary>The engine with a name; null is the library's own compiled plan.</summary>
    /// <exception cref="UserErrorException">The native program has no NRules: that compiles expressions while it runs.</exception>
    public static IRuleEngine? Find(string name, Locale locale)
    {
        if (name == Compiled)
        {
            return null;
        }

#if NRULES
        return new Contribution.Rules.NRules.NRulesEngine();
#else
        throw new UserErrorException(
            locale.Pick(
                "本程序为原生编译，不含 NRules 引擎；请改用由 dotnet tool install Contribution.Rules.Cli 安装的工具",
                "this native program has no NRules engine; use the tool that dotnet tool install Contribution.Rules.Cli installs"
            )
        );
#endif
    }
}
