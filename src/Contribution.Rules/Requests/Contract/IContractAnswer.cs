namespace Contribution.Rules.Requests.Contract;

/// <summary>An answer that has a form in the JSON contract.</summary>
internal interface IContractAnswer
{
    /// <summary>Its JSON, in one line.</summary>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    byte[] ToJson(bool indented = false);
}
